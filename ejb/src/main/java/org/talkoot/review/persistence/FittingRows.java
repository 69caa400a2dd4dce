package org.talkoot.review.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.NetworkId;
import org.talkoot.review.persistence.ConsensusRows.Fit;
import org.talkoot.solution.SolutionId;

/** Reads whole networks for the nightly fit. */
@Dependent
public class FittingRows {
  private static final int FETCH = 5000;

  /** New reviews since last night, or a tenth more of them than at the last fit. */
  private static final String WAITING =
      """
      select n.id from network n
        left join consensus_fit f on f.network_id = n.id
       where exists (select 1 from review r where r.network_id = n.id)
         and (f.network_id is null
              or f.fitted_at < :night
                 and exists (select 1 from review r where r.network_id = n.id
                                and r.delivered_at >= f.fitted_at)
              or f.reviews * 1.1 < (select count(*) from review r where r.network_id = n.id))
       order by n.id
      """;

  private static final String BEHIND =
      """
      select a.solution_id
        from solution_fit a
        left join solution_fit o on o.solution_id = a.solution_id and o.fit = :other
       where a.network_id = :network and a.fit = :fit
         and a.reviewers is distinct from o.reviewers
       order by a.solution_id
      """;

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public FittingRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the networks whose reviews were not fitted since the night, or have become many. */
  public List<NetworkId> waitingSince(Instant night) {
    return jdbi.withHandle(
        handle -> handle.createQuery(WAITING).bind("night", night).mapTo(NetworkId.class).list());
  }

  /** Tells every review of the network: its solution, and the row with its scores. */
  public long tellAll(NetworkId network, BiConsumer<Review, Map<String, Integer>> taker) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select solution_id as solution, reviewer_id as reviewer, scores"
                        + " from review where network_id = :network and removed_at is null"
                        + " order by id")
                .bind("network", network)
                .setFetchSize(FETCH)
                .mapTo(Review.class)
                .stream()
                .peek(one -> taker.accept(one, ConsensusRows.Scored.byCriterion(one.scores())))
                .count());
  }

  /** Waits until nobody else fits the network, until the end. */
  public void takeTurn(NetworkId network) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select cast(pg_advisory_xact_lock(hashtextextended("
                        + "concat_ws('/', 'consensus', cast(:network as bigint)), 0)) as text)")
                .bind("network", network)
                .mapTo(String.class)
                .one());
  }

  /** Takes away what earlier fits than this one left; nobody reads it any more. */
  public void forgetBefore(Fit fit) {
    for (String table : List.of("solution_fit", "reviewer_bias")) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(
                      "delete from " + table + " where network_id = :network and fit < :fit")
                  .bindMethods(fit)
                  .execute());
    }
  }

  /** Returns the solutions that have other reviews in the one fit than in the other. */
  public List<SolutionId> behind(Fit ahead, Fit other) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEHIND)
                .bindMethods(ahead)
                .bind("other", other.fit())
                .mapTo(SolutionId.class)
                .list());
  }

  /** Puts a fit in force. */
  public void takePlace(Fit fit, long reviews, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update consensus_fit set fit = :fit, usual = :usual, reviews = :reviews,"
                        + " fitted_at = :at where network_id = :network")
                .bindMethods(fit)
                .bind("reviews", reviews)
                .bind("at", at)
                .execute());
  }

  /** A review as its row tells it. */
  public record Review(long solution, long reviewer, String scores) {}
}
