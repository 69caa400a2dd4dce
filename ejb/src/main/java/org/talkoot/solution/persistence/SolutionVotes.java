package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.shared.application.OneTrip;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.VoteCap;
import org.talkoot.solution.VoteValue;
import org.talkoot.solution.application.VoteCounts;

/**
 * Keeps votes on solutions: the hot path, in few set-based statements.
 *
 * <p>All votes of one giver on one receiver's solutions in a network queue at one advisory lock, so
 * that the cap and the generation are decided on what is committed. Then the row is written, then
 * others' locks (accounts) follow, the counters last.
 */
@ApplicationScoped
public class SolutionVotes {
  /** Its columns are of fixed length: only then the driver sends what follows without waiting. */
  private static final String QUEUE =
      """
      select s.network_id as network, s.problem_id as problem, s.id as solution,
             s.author_id as author, s.withdrawn_at is not null as withdrawn,
             p.status = 'withdrawn' as problem_withdrawn,
             p.veiled and p.brief ->> 'review' <> 'OPEN' as blind,
             exists (select 1 from co_author c where c.solution_id = s.id
                        and c.member_id = :voter and c.consent = 'accepted') as co_author,
             m.role::name as role, m.level::name as level, n.level_preset::name as level_preset,
             coalesce(m.table_version, 0) as table_version,
             pg_advisory_xact_lock(hashtextextended(
               concat_ws('/', 'vote', :voter, s.author_id, s.network_id), 0))
        from solution s
        join problem p on p.id = s.problem_id
        join network n on n.id = s.network_id
        left join lateral membership_at(s.network_id, :voter, :now) m on true
       where s.id = :solution and (n.visibility = 'PUBLIC' or m.role is not null)
         and (p.mode = 'OPEN' or solution_visible(s.id, :voter, :now))
         for key share of s;
      """;

  private static final String STANDING =
      """
      select (select count(*) from solution_vote o
               where o.voter_id = :voter and o.author_id = s.author_id
                 and o.network_id = s.network_id
                 and o.value = 'helpful' and o.pays and o.cast_at > :since) as paid,
             v.value, v.reason, coalesce(v.generation, 0) as generation,
             coalesce(v.pays, false) as pays, v.cast_at, v.voided_at is not null as voided,
             exists (select 1 from solution_refiner r
                      where r.solution_id = s.id and r.proved_at is null) as refined,
             array(select t.topic_id from problem_topic t
                    where t.problem_id = s.problem_id order by 1) as topics
        from solution s
        left join solution_vote v on v.solution_id = s.id and v.voter_id = :voter
       where s.id = :solution
      """;

  private static final String CAST =
      """
      insert into solution_vote (solution_id, voter_id, author_id, network_id, value, reason,
                                 generation, pays, cast_at)
      values (:solution, :voter, :author, :network, :value, :reason, :generation, :pays, :at)
      on conflict (solution_id, voter_id) do update
         set value = excluded.value, reason = excluded.reason, generation = excluded.generation,
             pays = excluded.pays, cast_at = excluded.cast_at
      """;

  private static final String TAKE_BACK =
      """
      update solution_vote set value = null, reason = null, pays = false
       where solution_id = :solution and voter_id = :voter
      """;

  private static final String REASON =
      """
      update solution_vote set reason = :reason
       where solution_id = :solution and voter_id = :voter
      """;

  private static final String COUNT =
      """
      update solution_tally
         set helpful = helpful + :helpful, objections = objections + :objections
       where solution_id = :solution
      returning helpful + imported_helpful as helpful,
                objections + imported_objections as objections, cast(:mine as text) as mine
      """;

  @Inject private Jdbi jdbi;

  /**
   * Waits for this voter's other votes on the same author, then returns what a vote has to know and
   * what stands; empty when the voter may not know of the solution.
   *
   * <p>Until the transaction ends nobody merges into the solution or accepts it: whoever asks for
   * its votes then sees this one, and what this one asks for next is of after the merge.
   */
  public Optional<VoteInTurn> queue(SolutionId solution, MemberId voter, Instant now) {
    return jdbi.withHandle(
        handle -> {
          Query query =
              handle
                  .createQuery(QUEUE + STANDING)
                  .bind("solution", solution)
                  .bind("voter", voter)
                  .bind("now", now)
                  .bind("since", now.minus(VoteCap.WINDOW));
          try (OneTrip trip = OneTrip.of(query)) {
            return trip.next(VoteContext.class).stream()
                .findFirst()
                .map(context -> new VoteInTurn(context, trip.next(StandingVote.class).get(0)));
          }
        });
  }

  /** Writes a cast. */
  public void cast(NewVote vote) {
    jdbi.useHandle(handle -> vote.bindTo(handle.createUpdate(CAST)).execute());
  }

  /**
   * Writes the first cast of a voter on a solution and counts it, in one statement.
   *
   * <p>Nobody else holds such a row, so it need not be written before the accounts are locked.
   */
  public VoteCounts castAndCount(NewVote vote) {
    boolean helpful = vote.ballot().value() == VoteValue.HELPFUL;
    return jdbi.withHandle(
        handle ->
            vote.bindTo(handle.createQuery("with cast_now as (" + CAST + ")" + COUNT))
                .bind("helpful", helpful ? 1 : 0)
                .bind("objections", helpful ? 0 : 1)
                .bind("mine", vote.ballot().value().code())
                .mapTo(VoteCounts.class)
                .one());
  }

  /** Words the reason of a standing objection anew. */
  public void reword(SolutionId solution, MemberId voter, @Nullable String reason) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(REASON)
                .bind("solution", solution)
                .bind("voter", voter)
                .bind("reason", reason)
                .execute());
  }

  /** Takes the standing vote back; the row and its generation stay. */
  public void takeBack(SolutionId solution, MemberId voter) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(TAKE_BACK)
                .bind("solution", solution)
                .bind("voter", voter)
                .execute());
  }

  /**
   * Counts votes that were cast (1) or taken back (−1), and returns the counters with what the
   * voter has standing now.
   */
  public VoteCounts count(
      SolutionId solution, int helpful, int objections, @Nullable VoteValue mine) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNT)
                .bind("solution", solution)
                .bind("helpful", helpful)
                .bind("objections", objections)
                .bind("mine", mine == null ? null : mine.code())
                .mapTo(VoteCounts.class)
                .one());
  }

  /** Returns the counters with what the voter has standing. */
  public VoteCounts counts(SolutionId solution, @Nullable VoteValue mine) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select helpful + imported_helpful as helpful,"
                        + " objections + imported_objections as objections,"
                        + " cast(:mine as text) as mine"
                        + " from solution_tally where solution_id = :solution")
                .bind("solution", solution)
                .bind("mine", mine == null ? null : mine.code())
                .mapTo(VoteCounts.class)
                .one());
  }
}
