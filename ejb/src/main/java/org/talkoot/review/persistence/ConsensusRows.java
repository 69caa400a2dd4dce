package org.talkoot.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.network.NetworkId;
import org.talkoot.review.CriterionScore;
import org.talkoot.review.ReviewerBias;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;

/** Keeps what the model knows of reviewers, and where it has each solution. */
@Dependent
public class ConsensusRows {
  private static final String BEGIN =
      """
      insert into consensus_fit (network_id, usual, reviews, fitted_at)
      values (:network, :usual, 0, '-infinity') on conflict do nothing
      """;
  private static final String MEET =
      """
      insert into reviewer_bias (network_id, reviewer_id, grades, residuals, squares)
      select :network, r, 0, 0, 0 from unnest(:reviewers) r order by r
      on conflict do nothing
      """;
  private static final String HOLD =
      """
      select reviewer_id as reviewer, grades, residuals, squares from reviewer_bias
       where network_id = :network and reviewer_id = any(:reviewers)
       order by reviewer_id for update
      """;
  private static final String KEEP_REVIEWER =
      """
      insert into reviewer_bias (network_id, reviewer_id, grades, residuals, squares)
      values (:network, :reviewer, :grades, :residuals, :squares)
      on conflict (network_id, reviewer_id) do update
         set grades = excluded.grades, residuals = excluded.residuals, squares = excluded.squares
      """;
  private static final String KEEP_SOLUTION =
      """
      insert into solution_fit (solution_id, reviewers, scores)
      values (:solution, :reviewers, cast(:scores as jsonb))
      on conflict (solution_id) do update
         set reviewers = excluded.reviewers, scores = excluded.scores
      """;

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public ConsensusRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the mean variance of the last full fit and keeps a new one away until the end. */
  public double share(NetworkId network, double atFirst) {
    begin(network, atFirst);
    return usual(network, "for share");
  }

  /** Keeps new reviews away until the end: a full fit begins. */
  public void holdAlone(NetworkId network, double atFirst) {
    begin(network, atFirst);
    usual(network, "for update");
  }

  private void begin(NetworkId network, double usual) {
    jdbi.useHandle(
        handle ->
            handle.createUpdate(BEGIN).bind("network", network).bind("usual", usual).execute());
  }

  private double usual(NetworkId network, String lock) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select usual from consensus_fit where network_id = :network " + lock)
                .bind("network", network)
                .mapTo(Double.class)
                .one());
  }

  /** Returns the scores of every review of the solution, by reviewer. */
  public Map<Long, Map<String, Integer>> reviewsOf(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select reviewer_id as reviewer, scores from review"
                        + " where solution_id = :solution order by reviewer_id")
                .bind("solution", solution)
                .mapTo(Scored.class)
                .collect(
                    Collectors.toMap(
                        Scored::reviewer, Scored::byCriterion, (one, same) -> one, TreeMap::new)));
  }

  /** Returns what is known of the reviewers and holds it until the end, in the order of ids. */
  public Map<Long, ReviewerBias> hold(NetworkId network, Collection<Long> reviewers) {
    return jdbi.withHandle(
        handle -> {
          handle
              .createUpdate(MEET)
              .bind("network", network)
              .bindArray("reviewers", Long.class, List.copyOf(reviewers))
              .execute();
          return handle
              .createQuery(HOLD)
              .bind("network", network)
              .bindArray("reviewers", Long.class, List.copyOf(reviewers))
              .mapTo(Known.class)
              .collect(Collectors.toMap(Known::reviewer, Known::bias));
        });
  }

  /** Returns where the model had the solution before. */
  public Optional<Fitted> fittedOf(SolutionId solution) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select reviewers, scores from solution_fit where solution_id = :id")
                .bind("id", solution)
                .mapTo(FittedRow.class)
                .map(FittedRow::fitted)
                .findOne());
  }

  /** Keeps what is known of reviewers from now on. */
  public void keepReviewers(NetworkId network, Map<Long, ReviewerBias> known) {
    if (known.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch = handle.prepareBatch(KEEP_REVIEWER);
          new TreeMap<>(known)
              .forEach(
                  (reviewer, bias) ->
                      batch
                          .bind("network", network)
                          .bind("reviewer", reviewer)
                          .bind("grades", bias.grades())
                          .bind("residuals", bias.residuals())
                          .bind("squares", bias.squares())
                          .add());
          batch.execute();
        });
  }

  /** Keeps where the model has solutions from now on, by the id of the solution. */
  public void keepSolutions(Map<Long, Fitted> solutions) {
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
                      .bindArray("reviewers", Long.class, fitted.reviewers())
                      .bind("scores", Json.write(fitted.scores()))
                      .add());
          batch.execute();
        });
  }

  /** Where the model has a solution: by criterion id, with whose reviews. */
  public record Fitted(List<Long> reviewers, Map<String, Double> scores) {}

  /** A solution's fit as its row tells it. */
  public record FittedRow(List<Long> reviewers, String scores) {
    Fitted fitted() {
      return new Fitted(reviewers, Json.read(scores, new TypeReference<>() {}));
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
