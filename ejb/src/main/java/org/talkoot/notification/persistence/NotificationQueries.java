package org.talkoot.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.notification.Category;
import org.talkoot.notification.Concern;
import org.talkoot.notification.LetterId;
import org.talkoot.notification.NotificationId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;

/** Reads and marks what concerns a member; of networks left behind nothing is shown. */
@Dependent
public class NotificationQueries {
  private static final String ROWS =
      """
      select x.id, x.kind, x.problem_id as problem, x.solution_id as solution,
             x.subject_id as subject, x.at,
             x.read_at is not null as read, p.question, n.name as network_name,
             case when x.kind like 'badge.%' then x.subject_id end as grant_id,
             me.handle as reader_handle,
             a.id as actor_id, a.handle as actor_handle, a.display_name as actor_name,
             n.slug as network_slug, coalesce(e.numbers, '{}')::text as numbers,
             case x.kind
               when 'thanks.given' then (select t.text from thanks t where t.id = x.subject_id)
               when 'recognition.awarded' then
                 (select r.citation from recognition r where r.id = x.subject_id)
               when 'level.lost' then
                 (select l.reason from level_loss l
                   where l.network_id = x.network_id and l.member_id = x.member_id
                     and l.status = 'CONFIRMED' and l.decided_at <= x.at
                   order by l.decided_at desc limit 1)
               when 'refinement.declined' then
                 (select f.reason from refinement f where f.id = x.subject_id)
               when 'flag.settled' then
                 (select g.reasons from flag g where g.id = x.subject_id)
               when 'content.hidden' then
                 (select h.facts from hiding h where h.id = x.subject_id)
               when 'hiding.answered' then
                 (select h.answer from hiding h where h.id = x.subject_id)
               when 'correction.ordered' then
                 (select c.reasons from correction c where c.id = x.subject_id)
               when 'correction.done' then
                 (select c.answer from correction c where c.id = x.subject_id)
               when 'correction.dropped' then
                 (select c.answer from correction c where c.id = x.subject_id)
               when 'solution.objected' then
                 (select v.reason from solution_vote v
                   where v.solution_id = x.solution_id
                     and v.voter_id = cast(e.numbers ->> 'objector' as bigint)
                     and v.value = 'objection')
               when 'rules.published' then
                 (select v.note from rule_set_version v
                   where v.network_id = x.network_id
                     and v.version = cast(e.numbers ->> 'version' as integer))
             end as detail
        from notification x
        join network n on n.id = x.network_id
        join member me on me.id = x.member_id
        left join event_log e on e.id = x.event_id
        left join problem p on p.id = x.problem_id
        left join lateral person_seen(
               x.actor_id, x.problem_id, coalesce(x.solution_id, 0),
               case when x.kind like 'review.%' then 'reviewer'
                    else coalesce(maker_part(x.solution_id, x.actor_id),
                                  case when x.kind like 'refinement.%' then 'refiner'
                                       else 'commenter' end) end, :member) a on true
       where x.member_id = :member
         and notification_shown(x.network_id, x.problem_id, x.solution_id, :member, :now)
      """;
  private static final String PAGE =
      ROWS
          + """
               and x.id < :after and (:every or x.kind = any(:kinds))
             order by x.id desc limit :limit
            """;
  private static final String OF_LETTER =
      ROWS
          + """
               and x.id in (select i.notification_id from letter_item i where i.letter_id = :letter)
             order by x.id desc
            """;

  private final Jdbi jdbi;
  private final Clock clock;

  /** Reads from this database, as of the clock. */
  @Inject
  public NotificationQueries(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Returns one page of what concerns the member, newest first. */
  public Page<Row> mine(MemberId member, Optional<Category> filter, Window window) {
    List<String> kinds =
        filter.stream().flatMap(one -> one.concerns().stream()).map(Concern::kind).toList();
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(PAGE)
                    .bind("member", member)
                    .bind("every", filter.isEmpty())
                    .bindArray("kinds", String.class, kinds)
                    .bind("now", clock.instant())
                    .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(Row.class)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /** Returns what a letter to the member shall tell, newest first. */
  public List<Row> ofLetter(LetterId letter, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_LETTER)
                .bind("now", clock.instant())
                .bind("letter", letter)
                .bind("member", member)
                .mapTo(Row.class)
                .list());
  }

  /** Returns how many the member has not read, by kind of event. */
  public Map<String, Integer> unreadByKind(MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select x.kind, count(*) from notification x where x.member_id = :member"
                        + " and x.read_at is null and notification_shown(x.network_id,"
                        + " x.problem_id, x.solution_id, :member, :now)"
                        + " group by x.kind")
                .bind("member", member)
                .bind("now", clock.instant())
                .reduceRows(
                    new HashMap<>(),
                    (counts, row) -> {
                      counts.put(
                          row.getColumn("kind", String.class),
                          row.getColumn("count", Integer.class));
                      return counts;
                    }));
  }

  /** Returns how many the member has not read. */
  public int unread(MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from notification x where x.member_id = :member"
                        + " and x.read_at is null and notification_shown(x.network_id,"
                        + " x.problem_id, x.solution_id, :member, :now)")
                .bind("member", member)
                .bind("now", clock.instant())
                .mapTo(Integer.class)
                .one());
  }

  /** Marks these as read, or all of the member's when none is named. */
  public void markRead(MemberId member, List<NotificationId> some, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update notification set read_at = :now where member_id = :member"
                        + " and read_at is null and (:all or id = any(:some))")
                .bind("now", now)
                .bind("member", member)
                .bind("all", some.isEmpty())
                .bindArray("some", Long.class, some.stream().map(NotificationId::value).toList())
                .execute());
  }

  /** A notification, as its row tells it. */
  public record Row(
      NotificationId id,
      String kind,
      @Nullable ProblemId problem,
      @Nullable SolutionId solution,
      @Nullable Long subject,
      Instant at,
      boolean read,
      @Nullable String question,
      String networkName,
      String networkSlug,
      String numbers,
      @Nullable Long grantId,
      String readerHandle,
      @Nullable MemberId actorId,
      @Nullable String actorHandle,
      @Nullable String actorName,
      @Nullable String detail) {}
}
