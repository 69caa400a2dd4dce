package org.talkoot.review.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.NetworkId;

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

  private final Jdbi jdbi;

  /** Reads from this database. */
  @Inject
  public FittingRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the networks whose reviews were not fitted since the night, or have become many. */
  public java.util.List<NetworkId> waitingSince(Instant night) {
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
                        + " from review where network_id = :network order by id")
                .bind("network", network)
                .setFetchSize(FETCH)
                .mapTo(Review.class)
                .stream()
                .peek(one -> taker.accept(one, ConsensusRows.Scored.byCriterion(one.scores())))
                .count());
  }

  /** Notes that the network was fitted. */
  public void fitted(NetworkId network, double usual, long reviews, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update consensus_fit set usual = :usual, reviews = :reviews, fitted_at = :at"
                        + " where network_id = :network")
                .bind("network", network)
                .bind("usual", usual)
                .bind("reviews", reviews)
                .bind("at", at)
                .execute());
  }

  /** A review as its row tells it. */
  public record Review(long solution, long reviewer, String scores) {}
}
