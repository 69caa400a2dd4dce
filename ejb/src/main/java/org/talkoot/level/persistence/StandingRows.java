package org.talkoot.level.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.Season;

/**
 * Counts new ledger lines into standings, days and buckets, and what else the roll says.
 *
 * <p>Each account remembers up to which line it is counted, so that a line counts once however
 * often its event is heard. A few statements for any number of events; their cost grows with the
 * new lines and their topics, not with the members.
 */
@ApplicationScoped
public class StandingRows {
  private static final String OPEN_ACCOUNTS =
      """
      insert into standing_seen (network_id, member_id, sequence)
      select distinct l.network_id, l.member_id, 0 from ledger_line l
       where l.cause_id = any(:events)
      on conflict do nothing
      """;

  private static final String OPEN_NETWORKS =
      """
      insert into standing_network (network_id, open)
      select n.id, n.visibility = 'PUBLIC' from network n
       where n.id in (select l.network_id from ledger_line l where l.cause_id = any(:events))
      on conflict do nothing
      """;

  private static final String LOCK =
      """
      select s.sequence from standing_seen s
       where (s.network_id, s.member_id) in
             (select l.network_id, l.member_id from ledger_line l where l.cause_id = any(:events))
       order by s.network_id, s.member_id for update
      """;

  private static final String NEW_LINES =
      """
      with found as (
        select l.network_id, l.member_id, l.sequence, l.track, l.topics, l.points, l.at,
               coalesce(o.at, l.at) as earned, coalesce(o.rule, l.rule) as rule,
               p.id as veiled_in
          from (select distinct x.network_id, x.member_id from ledger_line x
                 where x.cause_id = any(:events)) a
          join standing_seen s on s.network_id = a.network_id and s.member_id = a.member_id
          join ledger_line l on l.network_id = s.network_id and l.member_id = s.member_id
                            and l.sequence > s.sequence
          left join ledger_line o on l.reverses <> 0 and o.network_id = l.network_id
                            and o.member_id = l.member_id and o.sequence = l.reverses
          left join veiled_line h on h.network_id = l.network_id and h.member_id = l.member_id
                            and h.sequence = l.sequence
          left join problem p on p.id = h.problem_id and p.veiled),
      seen as (
        update standing_seen s set sequence = f.last
          from (select network_id, member_id, max(sequence) as last from found
                 group by network_id, member_id) f
         where s.network_id = f.network_id and s.member_id = f.member_id),
      waiting as (
        insert into standing_waiting (network_id, member_id, sequence, problem_id)
        select network_id, member_id, sequence, veiled_in from found where veiled_in is not null),
      fresh as (select * from found where veiled_in is null),
      """;

  private static final String UNVEILED_LINES =
      """
      with shown as (
        delete from standing_waiting w
         where w.problem_id = any(:problems) and not problem_veiled(w.problem_id)
        returning w.network_id, w.member_id, w.sequence),
      fresh as (
        select l.network_id, l.member_id, l.sequence, l.track, l.topics, l.points, l.at,
               coalesce(o.at, l.at) as earned, coalesce(o.rule, l.rule) as rule
          from shown w
          join ledger_line l using (network_id, member_id, sequence)
          left join ledger_line o on l.reverses <> 0 and o.network_id = l.network_id
                            and o.member_id = l.member_id and o.sequence = l.reverses),
      """;

  private static final String LOCK_UNVEILED =
      """
      select s.sequence from standing_seen s
       where (s.network_id, s.member_id) in
             (select w.network_id, w.member_id from standing_waiting w
               where w.problem_id = any(:problems))
       order by s.network_id, s.member_id for update
      """;

  private static final String GAIN =
      """
      gain as (
        select n.network_id, b.board, t.topic_id, cast(f.at at time zone 'UTC' as date) as day,
               f.member_id, sum(f.points) as points,
               sum(f.points * power(2::double precision,
                 floor(extract(epoch from f.earned - :landmark)) / :halfLife)) as season
          from fresh f
          join standing_network v on v.network_id = f.network_id
          cross join lateral (select f.network_id union all select 0 where v.open)
                 as n (network_id)
          cross join lateral (select '' union all select f.track
                              union all select 'closers' where f.rule = 'O-2') as b (board)
          cross join lateral unnest(f.topics || 0::bigint) as t (topic_id)
         group by 1, 2, 3, 4, 5),
      total as (
        select network_id, board, topic_id, member_id, sum(points) as points,
               sum(season) as season
          from gain group by network_id, board, topic_id, member_id),
      """;

  private static final String WHOLE_NETWORK =
      """
      with turned as (
        update standing_network set open = :open where network_id = :network and open <> :open
        returning case when :open then 1 else -1 end as sign),
      gain as (
        select 0::bigint as network_id, d.board, d.topic_id, d.day, d.member_id,
               d.points * t.sign as points
          from turned t cross join standing_day d where d.network_id = :network),
      total as (
        select 0::bigint as network_id, s.board, s.topic_id, s.member_id, s.points * t.sign as points,
               s.season * t.sign as season
          from turned t cross join standing s where s.network_id = :network),
      """;

  private static final String COUNT =
      """
      days as (
        insert into standing_day (network_id, board, topic_id, day, member_id, points)
        select network_id, board, topic_id, day, member_id, points
          from gain where day >= :oldest and points <> 0
        on conflict (network_id, board, topic_id, day, member_id) do update
           set points = standing_day.points + excluded.points),
      places as (
        insert into standing (network_id, board, topic_id, member_id, points, season)
        select network_id, board, topic_id, member_id, points, season from total
        on conflict (network_id, board, topic_id, member_id) do update
           set points = standing.points + excluded.points,
               season = standing.season + excluded.season),
      moved as (
        select t.network_id, t.board, t.topic_id, coalesce(s.points, 0) as was,
               coalesce(s.points, 0) + t.points as now
          from total t
          left join standing s on s.network_id = t.network_id and s.board = t.board
                              and s.topic_id = t.topic_id and s.member_id = t.member_id),
      change as (
        select m.network_id, m.board, m.topic_id, h.height, m.now::bigint >> (4 * h.height) as bucket,
               1 as by
          from moved m cross join generate_series(0, 5) as h (height) where m.now > 0
        union all
        select m.network_id, m.board, m.topic_id, h.height, m.was >> (4 * h.height), -1
          from moved m cross join generate_series(0, 5) as h (height) where m.was > 0)
      insert into standing_bucket (network_id, board, topic_id, height, bucket, members)
      select network_id, board, topic_id, height, bucket, sum(by) from change
       group by network_id, board, topic_id, height, bucket having sum(by) <> 0
      on conflict (network_id, board, topic_id, height, bucket) do update
         set members = standing_bucket.members + excluded.members
      """;

  private final Jdbi jdbi;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected StandingRows() {
    this(null);
  }

  /** Writes through Jdbi, in the transaction of its connection. */
  @Inject
  public StandingRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Counts the lines of the accounts that these events wrote in, as far as they are not counted.
   *
   * @param oldest the first day that is kept
   */
  public void count(Collection<Long> events, LocalDate oldest) {
    List<Long> ids = List.copyOf(events);
    jdbi.useHandle(
        handle -> {
          if (handle.createUpdate(OPEN_ACCOUNTS).bindArray("events", Long.class, ids).execute()
              > 0) {
            handle.createUpdate(OPEN_NETWORKS).bindArray("events", Long.class, ids).execute();
          }
          if (isToCount(handle, ids)) {
            handle
                .createUpdate(NEW_LINES + GAIN + COUNT)
                .bindArray("events", Long.class, ids)
                .bind("landmark", Season.LANDMARK)
                .bind("halfLife", (double) Season.HALF_LIFE.toSeconds())
                .bind("oldest", oldest)
                .execute();
          }
        });
  }

  /** Counts what waited for the decisions of these problems. */
  public void unveil(Collection<Long> problems, LocalDate oldest) {
    List<Long> ids = List.copyOf(problems);
    jdbi.useHandle(
        handle -> {
          List<Long> waiting =
              handle
                  .createQuery(LOCK_UNVEILED)
                  .bindArray("problems", Long.class, ids)
                  .mapTo(Long.class)
                  .list();
          if (!waiting.isEmpty()) {
            handle
                .createUpdate(UNVEILED_LINES + GAIN + COUNT)
                .bindArray("problems", Long.class, ids)
                .bind("landmark", Season.LANDMARK)
                .bind("halfLife", (double) Season.HALF_LIFE.toSeconds())
                .bind("oldest", oldest)
                .execute();
          }
        });
  }

  private static boolean isToCount(Handle handle, List<Long> events) {
    return !handle
        .createQuery(LOCK)
        .bindArray("events", Long.class, events)
        .mapTo(Long.class)
        .list()
        .isEmpty();
  }

  /** Lets a network count among the public ones, or not any more; a second time changes nothing. */
  public void turn(NetworkId network, boolean open, LocalDate oldest) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(WHOLE_NETWORK + COUNT)
                .bind("network", network)
                .bind("open", open)
                .bind("oldest", oldest)
                .execute());
  }

  /** Counts again what those are known for who worked in these problems or asked for them. */
  public void record(Collection<Long> problems) {
    if (!problems.isEmpty()) {
      record("select keep_member_records(:subjects), keep_requester_records(:subjects)", problems);
    }
  }

  /** Counts again what those are known for who worked in the problems that were hidden or shown. */
  public void recordHidden(Collection<Long> hidings) {
    if (!hidings.isEmpty()) {
      record(
          "select keep_member_records(array(select h.problem_id from hiding h"
              + " where h.id = any(:subjects)))",
          hidings);
    }
  }

  /** Counts again what those are known for who worked in a network that opened or closed. */
  public void recordAll(NetworkId network) {
    record(
        "select keep_member_records(array(select d.problem_id from decision d"
            + " where d.network_id = any(:subjects)))",
        List.of(network.value()));
  }

  private void record(String sql, Collection<Long> subjects) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(sql)
                .bindArray("subjects", Long.class, List.copyOf(subjects))
                .mapTo(String.class)
                .list());
  }

  /** Tells whether a network is public. */
  public boolean isPublic(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from network where id = :network"
                        + " and visibility = 'PUBLIC')")
                .bind("network", network)
                .mapTo(Boolean.class)
                .one());
  }

  /** Drops days before the first that is kept, and empty buckets. */
  public void prune(LocalDate oldest) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate("delete from standing_day where day < :oldest")
              .bind("oldest", oldest)
              .execute();
          handle.execute("delete from standing_bucket where members = 0");
        });
  }
}
