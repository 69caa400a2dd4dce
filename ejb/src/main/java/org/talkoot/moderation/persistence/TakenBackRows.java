package org.talkoot.moderation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.TakenBack;
import org.talkoot.moderation.Thing;
import org.talkoot.solution.SolutionId;

/** Finds what a ruling undoes, and notes that it is undone. */
@Dependent
public class TakenBackRows {
  /** Helpful votes that stand along the arrows of a case. */
  private static final String VOTES =
      """
      select v.solution_id as solution, v.voter_id as voter, v.generation
        from integrity_case c
        cross join lateral jsonb_to_recordset(c.evidence -> 'links')
             as link ("from" bigint, "to" bigint)
        join solution_vote v on v.network_id = c.network_id and v.voter_id = link."from"
                            and v.author_id = link."to" and v.value = 'helpful'
        join solution s on s.id = v.solution_id
        join problem p on p.id = s.problem_id and not p.veiled
       where c.id = :case order by 1, 2
      """;

  /** Reviews along the arrows of a case, in a ring those that approve; or those that are alike. */
  private static final String REVIEWS =
      """
      select r.id
        from integrity_case c
        join review r on r.network_id = c.network_id and r.removed_at is null
        join problem p on p.id = r.problem_id and not p.veiled
       where c.id = :case
         and (exists (select 1 from jsonb_to_recordset(c.evidence -> 'links')
                               as link ("from" bigint, "to" bigint)
                       where link."from" = r.reviewer_id and link."to" = r.author_id)
              and (c.kind <> 'reviewRing' or r.verdict = 'APPROVE')
              or exists (select 1 from jsonb_to_recordset(c.evidence -> 'likenesses')
                                  as alike (review bigint, "otherReview" bigint)
                          where r.id in (alike.review, alike."otherReview")))
       order by r.id
      """;

  /** One advisory lock for all votes of a giver on a receiver, the one that voting queues at. */
  private static final String QUEUE =
      """
      select cast(pg_advisory_xact_lock(hashtextextended(
               concat_ws('/', 'vote', x.voter_id, x.author_id, x.network_id), 0)) as text)
        from (select distinct voter_id, author_id, network_id from solution_vote
               where (solution_id, voter_id) in (select * from unnest(:solutions, :voters))
               order by 1, 2, 3) x
      """;

  private static final String VOID =
      """
      update solution_vote
         set value = null, reason = null, pays = false, voided_at = :at
       where (solution_id, voter_id) in (select * from unnest(:solutions, :voters))
      """;
  private static final String COUNT =
      """
      update solution_tally t set helpful = t.helpful - x.votes
        from (select s as solution, count(*) as votes from unnest(:solutions) s group by s) x
       where t.solution_id = x.solution
      """;
  private static final String REMOVE =
      "update review set removed_at = :at, version = version + 1 where id = any(:reviews)";
  private static final String FEWER =
      """
      update solution_tally t set reviews = t.reviews - x.reviews
        from (select solution_id, count(*) as reviews from review where id = any(:reviews)
               group by solution_id) x
       where t.solution_id = x.solution_id
      """;

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public TakenBackRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the votes that an upheld case undoes. */
  public List<TakenBack> votesOf(CaseId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VOTES)
                .bind("case", id)
                .mapTo(Vote.class)
                .map(one -> TakenBack.vote(one.solution(), one.voter(), one.generation()))
                .list());
  }

  /** Returns the reviews that an upheld case undoes. */
  public List<TakenBack> reviewsOf(CaseId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(REVIEWS)
                .bind("case", id)
                .mapTo(Long.class)
                .map(review -> TakenBack.contribution(Thing.REVIEW, review))
                .list());
  }

  /** Returns what was hidden, with the kind of thing it is. */
  public TakenBack hidden(HidingId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select thing, thing_id as id, 0 as voter, 0 as generation"
                        + " from hiding where id = :id")
                .bind("id", id)
                .mapTo(TakenBack.class)
                .one());
  }

  /** Waits until nobody else casts or takes back any of these votes, until the end. */
  public void queue(List<TakenBack> votes) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(QUEUE)
                .bindArray("solutions", Long.class, solutions(votes))
                .bindArray("voters", Long.class, voters(votes))
                .mapTo(String.class)
                .list());
  }

  /** Takes votes back for good. */
  public void voidVotes(List<TakenBack> votes, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(VOID)
                .bindArray("solutions", Long.class, solutions(votes))
                .bindArray("voters", Long.class, voters(votes))
                .bind("at", at)
                .execute());
  }

  /** Counts votes and reviews no longer; after the lines are written, as voting does. */
  public void countLess(List<TakenBack> votes, List<Long> reviews) {
    jdbi.useHandle(
        handle -> {
          handle.createUpdate(COUNT).bindArray("solutions", Long.class, solutions(votes)).execute();
          handle.createUpdate(FEWER).bindArray("reviews", Long.class, reviews).execute();
        });
  }

  /** Holds the solutions of these reviews until the end, in the order of ids, and returns them. */
  public List<SolutionId> holdSolutionsOf(List<Long> reviews) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select s.id from solution s where s.id in"
                        + " (select solution_id from review where id = any(:reviews))"
                        + " order by s.id for no key update of s")
                .bindArray("reviews", Long.class, reviews)
                .mapTo(SolutionId.class)
                .list());
  }

  /** Takes reviews out of what is shown and weighed. */
  public void removeReviews(List<Long> reviews, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(REMOVE)
                .bindArray("reviews", Long.class, reviews)
                .bind("at", at)
                .execute());
  }

  private static List<Long> solutions(List<TakenBack> votes) {
    return votes.stream().map(TakenBack::id).toList();
  }

  private static List<Long> voters(List<TakenBack> votes) {
    return votes.stream().map(TakenBack::voter).toList();
  }

  /** A vote as read. */
  public record Vote(long solution, long voter, long generation) {}
}
