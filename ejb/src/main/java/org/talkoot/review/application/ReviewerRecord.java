package org.talkoot.review.application;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.ReviewId;
import org.talkoot.solution.SolutionId;

/**
 * How a member's reviews fared, for the member and for managers of the networks they are in.
 *
 * @param reviews how many were delivered
 * @param helpful how many of them their author or the requester found helpful
 * @param heldUp how many of them proved right
 * @param thisYear the same of those that were delivered this year
 * @param measured how many of them a probe or a spot check measured
 * @param bias how much more than the probes the member gave on average; null when nothing was
 *     measured
 * @param spread how widely the differences scatter around that; null below two measurements
 * @param measurements the newest of them, newest first
 */
public record ReviewerRecord(
    int reviews,
    int helpful,
    int heldUp,
    Year thisYear,
    int measured,
    @Nullable Double bias,
    @Nullable Double spread,
    List<Measurement> measurements) {
  private static final int SHOWN = 50;

  /**
   * One review beside what a manager gave.
   *
   * @param overall what the review gave over all
   * @param judgement what the manager gave
   * @param heldUp whether the review proved right
   */
  public record Measurement(
      ReviewId review,
      SolutionId solution,
      ProblemId problem,
      String question,
      Source source,
      double overall,
      double judgement,
      boolean heldUp,
      Instant at) {
    double difference() {
      return overall - judgement;
    }
  }

  /** Where a judgement comes from. */
  public enum Source {
    PROBE,
    SPOT_CHECK;

    /** Returns the code that answers and messages use. */
    public String code() {
      return this == PROBE ? "probe" : "spotCheck";
    }

    /** Reads a code. */
    public static Source of(String code) {
      return "probe".equals(code.toLowerCase(Locale.ROOT)) ? PROBE : SPOT_CHECK;
    }
  }

  /** How many reviews of what kind there are. */
  public record Counts(int reviews, int helpful, int heldUp, int yearReviews, int yearHeldUp) {
    /** Returns those of this year. */
    public Year thisYear() {
      return new Year(yearReviews, yearHeldUp);
    }
  }

  /**
   * The reviews of a year.
   *
   * @param heldUp how many of them have proved right so far
   */
  public record Year(int reviews, int heldUp) {}

  /** Returns the record of these reviews and all their measurements, newest first. */
  public static ReviewerRecord of(Counts counts, List<Measurement> all) {
    Double bias = all.isEmpty() ? null : mean(all);
    return new ReviewerRecord(
        counts.reviews(),
        counts.helpful(),
        counts.heldUp(),
        counts.thisYear(),
        all.size(),
        bias,
        bias == null || all.size() < 2 ? null : spread(all, bias),
        all.stream().limit(SHOWN).toList());
  }

  private static double mean(List<Measurement> all) {
    return all.stream().mapToDouble(Measurement::difference).average().orElse(0);
  }

  private static double spread(List<Measurement> all, double bias) {
    double squares = all.stream().mapToDouble(one -> Math.pow(one.difference() - bias, 2)).sum();
    return Math.sqrt(squares / (all.size() - 1));
  }
}
