package org.talkoot.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.network.NetworkId;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.FittedSolution;
import org.talkoot.review.ReviewerBias;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;

/** Keeps what the model knows of reviewers, and where it has each solution. */
@Dependent
public class ConsensusRows {
  private static final String BEGIN =
      """
      insert into consensus_fit (network_id, fit, usual, reviews, fitted_at)
      values (:network, 1, :usual, 0, '-infinity') on conflict do nothing
      """;
  private static final String IN_FORCE =
      "select network_id as network, fit, usual from consensus_fit where network_id = :network ";
  private static final String MEET =
      """
      insert into reviewer_bias (network_id, fit, reviewer_id, grades, residuals, squares)
      select :network, :fit, r, 0, 0, 0 from unnest(:reviewers) r order by r
      on conflict do nothing
      """;
  private static final String HOLD =
      """
      select reviewer_id as reviewer, grades, residuals, squares from reviewer_bias
       where network_id = :network and fit = :fit and reviewer_id = any(:reviewers)
       order by reviewer_id for update
      """;
  private static final String KEEP_REVIEWER =
      """
      insert into reviewer_bias (network_id, fit, reviewer_id, grades, residuals, squares,
                                 moved_residuals, moved_squares)
      values (:network, :fit, :reviewer, :grades, :residuals, :squares, :movedResiduals,
              :movedSquares)
      on conflict (network_id, fit, reviewer_id) do update
         set grades = excluded.grades, residuals = excluded.residuals, squares = excluded.squares,
             moved_residuals = excluded.moved_residuals, moved_squares = excluded.moved_squares
      """;
  private static final String KEEP_SOLUTION =
      """
      insert into solution_fit (solution_id, network_id, fit, reviewers, given, scores)
      values (:solution, :network, :fit, :reviewers, cast(:given as jsonb), cast(:scores as jsonb))
      on conflict (solution_id, fit) do update
         set reviewers = excluded.reviewers, given = excluded.given, scores = excluded.scores
      """;

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public ConsensusRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the fit in force, and keeps another from taking its place until the end. */
  public Fit share(NetworkId network, double atFirst) {
    begin(network, atFirst);
    return inForce(network, "for share");
  }

  /** Returns the fit in force. */
  public Fit inForce(NetworkId network, double atFirst) {
    begin(network, atFirst);
    return inForce(network, "");
  }

  /** Waits for reviews on their way, keeps new ones away until the end, and returns the fit. */
  public Fit holdAlone(NetworkId network, double atFirst) {
    begin(network, atFirst);
    return inForce(network, "for update");
  }

  private void begin(NetworkId network, double usual) {
    jdbi.useHandle(
        handle ->
            handle.createUpdate(BEGIN).bind("network", network).bind("usual", usual).execute());
  }

  private Fit inForce(NetworkId network, String lock) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(IN_FORCE + lock).bind("network", network).mapTo(Fit.class).one());
  }

  /** Returns the scores of every review of the solution, by reviewer. */
  public Map<Long, Map<String, Integer>> reviewsOf(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select reviewer_id as reviewer, scores from review"
                        + " where solution_id = :solution and removed_at is null"
                        + " order by reviewer_id")
                .bind("solution", solution)
                .mapTo(Scored.class)
                .collect(
                    Collectors.toMap(
                        Scored::reviewer, Scored::byCriterion, (one, same) -> one, TreeMap::new)));
  }

  /** Returns what is known of the reviewers and holds it until the end, in the order of ids. */
  public Map<Long, ReviewerBias> hold(Fit fit, Collection<Long> reviewers) {
    return jdbi.withHandle(
        handle -> {
          handle
              .createUpdate(MEET)
              .bindMethods(fit)
              .bindArray("reviewers", Long.class, List.copyOf(reviewers))
              .execute();
          return handle
              .createQuery(HOLD)
              .bindMethods(fit)
              .bindArray("reviewers", Long.class, List.copyOf(reviewers))
              .mapTo(Known.class)
              .collect(Collectors.toMap(Known::reviewer, Known::bias));
        });
  }

  /**
   * Returns where the fit has the solution; {@link FittedSolution#NEW} when it does not know it.
   */
  public FittedSolution fittedOf(Fit fit, SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select given, scores from solution_fit where solution_id = :id and fit = :fit")
                .bind("id", solution)
                .bind("fit", fit.fit())
                .mapTo(FittedRow.class)
                .map(FittedRow::fitted)
                .findOne()
                .orElse(FittedSolution.NEW));
  }

  /** Keeps what is known of reviewers from now on. */
  public void keepReviewers(Fit fit, Map<Long, ReviewerBias> known) {
    keepReviewers(fit, known, known);
  }

  /**
   * Keeps what is known of reviewers from now on.
   *
   * @param kept sums over what stands in the fit, from which reviews can be taken out again
   * @param told the same sums as a consensus weighs by them
   */
  public void keepReviewers(Fit fit, Map<Long, ReviewerBias> kept, Map<Long, ReviewerBias> told) {
    if (kept.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(KEEP_REVIEWER);
          new TreeMap<>(kept)
              .forEach(
                  (reviewer, bias) -> {
                    ReviewerBias weighed = told.getOrDefault(reviewer, bias);
                    batch
                        .bindMethods(fit)
                        .bind("reviewer", reviewer)
                        .bind("grades", bias.grades())
                        .bind("residuals", bias.residuals())
                        .bind("squares", bias.squares())
                        .bind("movedResiduals", weighed.residuals() - bias.residuals())
                        .bind("movedSquares", weighed.squares() - bias.squares())
                        .add();
                  });
          batch.execute();
        });
  }

  /** Keeps where the fit has solutions from now on, by the id of the solution. */
  public void keepSolutions(Fit fit, Map<Long, FittedSolution> solutions) {
    if (solutions.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(KEEP_SOLUTION);
          solutions.forEach(
              (solution, fitted) ->
                  batch
                      .bind("solution", solution)
                      .bindMethods(fit)
                      .bindArray("reviewers", Long.class, List.copyOf(fitted.reviews().keySet()))
                      .bind("given", Json.write(fitted.reviews()))
                      .bind("scores", Json.write(fitted.scores()))
                      .add());
          batch.execute();
        });
  }

  /**
   * One fit of a network: what is known of its reviewers and solutions carries its number.
   *
   * @param usual the mean variance of a single score, more than 0
   */
  public record Fit(NetworkId network, long fit, double usual) {
    /** Returns the fit that will take its place. */
    public Fit next(double usualThen) {
      return new Fit(network, fit + 1, usualThen);
    }
  }

  /** A solution's fit as its row tells it. */
  public record FittedRow(String given, String scores) {
    FittedSolution fitted() {
      return new FittedSolution(
          Json.read(given, new TypeReference<>() {}), Json.read(scores, new TypeReference<>() {}));
    }
  }

  /** A review's scores as its row tells them. */
  public record Scored(long reviewer, String scores) {
    Map<String, Integer> byCriterion() {
      return byCriterion(scores);
    }

    static Map<String, Integer> byCriterion(String scores) {
      List<CriterionScore> told = Json.read(scores, new TypeReference<>() {});
      return told.stream()
          .collect(
              Collectors.toMap(
                  CriterionScore::criterion, CriterionScore::score, (one, same) -> one));
    }
  }

  /** What is known of a reviewer, as the row tells it. */
  public record Known(long reviewer, long grades, double residuals, double squares) {
    ReviewerBias bias() {
      return new ReviewerBias(grades, residuals, squares);
    }
  }
}
