package org.talkoot.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.review.CalibrationProbe;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.ReviewId;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;

/** Keeps probes and spot checks; of each solution and review the first one stands. */
@Dependent
public class ProbeRows {
  private static final String PROBE =
      """
      insert into probe (solution_id, manager_id, scores, overall, text, given_at)
      values (:solution, :manager, cast(:scores as jsonb), :overall, :text, :at)
      on conflict do nothing
      """;
  private static final String CHECK =
      """
      insert into spot_check (review_id, manager_id, judgement, text, given_at)
      values (:review, :manager, :judgement, :text, :at) on conflict do nothing
      """;

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public ProbeRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps a probe; returns false when the solution has one. */
  public boolean add(
      SolutionId solution, MemberId manager, CalibrationProbe probe, double overall, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(PROBE)
                    .bind("solution", solution)
                    .bind("manager", manager)
                    .bind("scores", Json.write(probe.scores()))
                    .bind("overall", overall)
                    .bind("text", words(probe.text()))
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** Keeps a spot check; returns false when the review has one. */
  public boolean add(
      ReviewId review, MemberId manager, int judgement, @Nullable String text, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(CHECK)
                    .bind("review", review)
                    .bind("manager", manager)
                    .bind("judgement", judgement)
                    .bind("text", words(text))
                    .bind("at", at)
                    .execute())
        > 0;
  }

  private static String words(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }

  /** Returns the probe of a solution. */
  public Optional<Row> of(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select manager_id as manager, scores, overall, text, given_at as at"
                        + " from probe where solution_id = :solution")
                .bind("solution", solution)
                .mapTo(Row.class)
                .findOne());
  }

  /** A probe as its row tells it. */
  public record Row(MemberId manager, String scores, double overall, String text, Instant at) {
    /** Returns the score of each criterion. */
    public List<CriterionScore> criteria() {
      return Json.read(scores, new TypeReference<>() {});
    }
  }
}
