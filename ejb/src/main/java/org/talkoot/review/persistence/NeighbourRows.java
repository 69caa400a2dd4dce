package org.talkoot.review.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.review.FittedSolution;
import org.talkoot.review.ReviewerBias;
import org.talkoot.review.persistence.ConsensusRows.Fit;
import org.talkoot.solution.SolutionId;

/** Reads the other solutions of a solution's reviewers, and who reviewed these. */
@Dependent
public class NeighbourRows {
  /** So many of the newest solutions of each reviewer are fitted again. */
  private static final int MOST = 60;

  private static final String NEIGHBOURS =
      """
      select f.given, f.scores
        from (select distinct r.solution_id
                from unnest(:reviewers) who (id)
                cross join lateral (
                     select x.solution_id from review x
                      where x.reviewer_id = who.id and x.network_id = :network
                        and x.solution_id <> :solution
                      order by x.delivered_at desc, x.id desc limit :most) r) near
        join solution_fit f on f.solution_id = near.solution_id and f.fit = :fit
       order by f.solution_id
      """;
  private static final String KNOWN =
      """
      select reviewer_id as reviewer, grades, residuals + moved_residuals as residuals,
             squares + moved_squares as squares
        from reviewer_bias
       where network_id = :network and fit = :fit and reviewer_id = any(:reviewers)
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public NeighbourRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns other solutions of these reviewers, who must be held. */
  public List<FittedSolution> of(Fit fit, SolutionId solution, Collection<Long> reviewers) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NEIGHBOURS)
                .bindMethods(fit)
                .bind("solution", solution)
                .bindArray("reviewers", Long.class, List.copyOf(reviewers))
                .bind("most", MOST)
                .mapTo(ConsensusRows.FittedRow.class)
                .map(ConsensusRows.FittedRow::fitted)
                .list());
  }

  /** Returns what is known of everybody who reviewed them. */
  public Map<Long, ReviewerBias> knownOf(Fit fit, List<FittedSolution> neighbours) {
    List<Long> reviewers =
        neighbours.stream().flatMap(one -> one.reviews().keySet().stream()).distinct().toList();
    Map<Long, ReviewerBias> known = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(KNOWN)
                .bindMethods(fit)
                .bindArray("reviewers", Long.class, reviewers)
                .mapTo(ConsensusRows.Known.class)
                .forEach(one -> known.put(one.reviewer(), one.bias())));
    return known;
  }
}
