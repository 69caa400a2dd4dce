package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Hold;
import org.talkoot.reputation.HoldId;
import org.talkoot.reputation.application.HoldView;

/** Keeps which lines are held, and how each hold ended. */
@ApplicationScoped
public class Holds {
  private static final String BEYOND_FULL_VALUE =
      """
      select l.member_id, l.sequence, l.track, l.topics, l.points as amount,
             l.occasion_1 as solution
        from ledger_line l
       where l.network_id = :network and l.member_id = any(:members) and l.source_id = :requester
         and l.rule = 'S-1' and l.reverses = 0 and l.cause_id = :cause and l.points > 0
         and (select count(distinct o.cause_id)
                from ledger_line o
               where o.network_id = l.network_id and o.member_id = l.member_id
                 and o.source_id = l.source_id and o.rule = 'S-1' and o.reverses = 0
                 and o.points > 0 and o.cause_id <> l.cause_id and o.at > :since
                 and not exists (select 1 from ledger_line r
                                  where r.network_id = o.network_id and r.member_id = o.member_id
                                    and r.reverses = o.sequence and r.reverses <> 0)
                 and not exists (select 1 from reputation_hold h
                                  where h.network_id = o.network_id and h.member_id = o.member_id
                                    and h.line = o.sequence and h.ended_at is null)) >= :inFull
       order by l.member_id, l.sequence
      """;

  private static final String ADD =
      """
      insert into reputation_hold (id, network_id, member_id, line, track, topics, amount,
                                   solution_id, problem_id, requester_id, held_at, ends_at)
      values (:id, :network, :member, :line, :track, :topics, :amount, :solution, :problem,
              :requester, :at, :until)
      """;

  private static final String LOCK =
      """
      select id, network_id, member_id, line, track, topics, amount, solution_id, problem_id,
             requester_id, ends_at, ended_at
        from reputation_hold where id = :id for update
      """;

  private static final String VIEWS =
      """
      select h.id, n.slug as network, h.line, h.amount, h.track, h.problem_id as problem,
             p.question, h.held_at, h.ends_at, h.ended_at, h.ruling, h.reasons,
             m.id as member_id, m.handle as member_handle, m.display_name as member_display_name,
             q.id as requester_id, q.handle as requester_handle,
             q.display_name as requester_display_name, b.display_name as ruled_by
        from reputation_hold h
        join network n on n.id = h.network_id
        join member m on m.id = h.member_id
        join member q on q.id = h.requester_id
        left join problem p on p.id = h.problem_id
        left join member b on b.id = h.ruled_by
       where
      """;

  private static final int SHOWN = 100;

  @Inject private Jdbi jdbi;

  /**
   * Returns the acceptances that an event wrote beyond those that pay in full; the accounts are
   * locked by the writing.
   *
   * @param requester who accepted
   * @param problem the problem that was decided
   */
  public List<Hold> beyondFullValue(
      long network,
      Collection<Long> members,
      long requester,
      long problem,
      long cause,
      Instant at) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BEYOND_FULL_VALUE)
                .bind("network", network)
                .bindArray("members", Long.class, List.copyOf(members))
                .bind("requester", requester)
                .bind("cause", cause)
                .bind("since", at.minus(Hold.WITHIN))
                .bind("inFull", Hold.PAID_IN_FULL)
                .mapTo(Accepted.class)
                .map(row -> row.hold(network, requester, problem))
                .list());
  }

  /** Adds a hold that lasts until an instant unless somebody rules on it. */
  public void add(Hold hold, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("id", hold.id())
                .bind("network", hold.account().network())
                .bind("member", hold.account().member())
                .bind("line", hold.line())
                .bind("track", hold.track())
                .bindArray("topics", Long.class, hold.topics())
                .bind("amount", hold.amount())
                .bind("solution", hold.solution())
                .bind("problem", hold.problem())
                .bind("requester", hold.requester())
                .bind("at", at)
                .bind("until", at.plus(Hold.LASTS))
                .execute());
  }

  /** Returns the hold as it stands, locked until the transaction ends. */
  public Optional<Standing> lock(HoldId id) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(LOCK).bind("id", id).mapTo(Row.class).map(Row::read).findOne());
  }

  /** Notes how a hold ended. */
  public void end(HoldId id, String ruling, @Nullable Long by, String reasons, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update reputation_hold set ended_at = :at, ruling = :ruling, ruled_by = :by,"
                        + " reasons = :reasons where id = :id")
                .bind("id", id)
                .bind("at", at)
                .bind("ruling", ruling)
                .bind("by", by)
                .bind("reasons", reasons)
                .execute());
  }

  /** Returns up to 100 open holds whose time is over. */
  public List<HoldId> due(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from reputation_hold where ended_at is null and ends_at <= :now"
                        + " order by ends_at limit 100")
                .bind("now", now)
                .mapTo(HoldId.class)
                .list());
  }

  /** Returns the open holds of a network, the oldest first. */
  public List<HoldView> open(NetworkId network) {
    return views("h.network_id = :of and h.ended_at is null order by h.held_at", network.value());
  }

  /** Returns the latest holds of a network that ended, the newest first. */
  public List<HoldView> ended(NetworkId network) {
    return views(
        "h.network_id = :of and h.ended_at is not null order by h.ended_at desc", network.value());
  }

  /** Returns one hold. */
  public Optional<HoldView> view(HoldId id) {
    return views("h.id = :of", id.value()).stream().findFirst();
  }

  private List<HoldView> views(String condition, long of) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEWS + condition + " limit " + SHOWN)
                .bind("of", of)
                .mapTo(ViewRow.class)
                .map(ViewRow::view)
                .list());
  }

  /**
   * A hold with how it stands.
   *
   * @param endsAt when it ends without a ruling
   */
  public record Standing(Hold hold, Instant endsAt, boolean isEnded) {}

  /** An acceptance as its line tells it. */
  public record Accepted(
      long memberId, long sequence, String track, List<Long> topics, long amount, long solution) {
    Hold hold(long network, long requester, long problem) {
      return new Hold(
          HoldId.next(),
          new AccountId(network, memberId),
          sequence,
          track,
          topics,
          amount,
          solution,
          problem,
          requester);
    }
  }

  /** A hold as its row tells it. */
  public record Row(
      HoldId id,
      long networkId,
      long memberId,
      long line,
      String track,
      List<Long> topics,
      long amount,
      long solutionId,
      long problemId,
      long requesterId,
      Instant endsAt,
      @Nullable Instant endedAt) {
    Standing read() {
      Hold hold =
          new Hold(
              id,
              new AccountId(networkId, memberId),
              line,
              track,
              topics,
              amount,
              solutionId,
              problemId,
              requesterId);
      return new Standing(hold, endsAt, endedAt != null);
    }
  }

  /** A hold with its people, as its row tells it. */
  public record ViewRow(
      HoldId id,
      String network,
      @Nested("member") PersonRef member,
      @Nested("requester") PersonRef requester,
      long line,
      long amount,
      String track,
      ProblemId problem,
      @Nullable String question,
      Instant heldAt,
      Instant endsAt,
      @Nullable Instant endedAt,
      @Nullable String ruling,
      @Nullable String ruledBy,
      String reasons) {
    HoldView view() {
      return new HoldView(
          id, network, member, requester, line, amount, track, problem, question, heldAt, endsAt,
          endedAt, ruling, ruledBy, reasons);
    }
  }
}
