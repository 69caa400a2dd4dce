package org.talkoot.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.Companion;
import org.talkoot.portal.application.FollowThrough;
import org.talkoot.portal.application.PointsAt;
import org.talkoot.portal.application.PointsOverTime;
import org.talkoot.portal.application.ProfileCounts;
import org.talkoot.portal.application.TopicPoints;
import org.talkoot.portal.application.WeekOfWork;

/** Reads what a member is known for. */
@ApplicationScoped
public class ProfileQueries {
  /** The networks the viewer may know of, read once a statement and not asked row by row. */
  private static final String SEEN =
      """
      (select v.id from network v where v.visibility = 'PUBLIC'
                union all select v.network_id from membership v where v.member_id = :viewer)\
      """
          .strip();

  private static final String POINTS =
      """
      select greatest(0, coalesce(sum(a.balance - hidden_from(a.network_id, a.member_id, :viewer)), 0)) from reputation_account a
       where a.member_id = :member and a.network_id in {seen}
      """
          .replace("{seen}", SEEN);
  private static final String TOPICS =
      """
      select o.slug, o.name_en, o.name_fi, sum(r.points) as points
        from totals_seen(:member, :viewer) r join topic o on o.id = r.topic_id
       where r.member_id = :member and r.network_id in {seen}
       group by o.id having sum(r.points) > 0
       order by points desc, o.slug limit 12
      """
          .replace("{seen}", SEEN);
  private static final String WORK =
      """
      select w.kind, cast(floor(extract(epoch from (:now - w.at)) / 604800) as integer) as weeks_ago,
             count(*) as count
        from (select 'REVIEW' as kind, r.delivered_at as at, r.problem_id, r.network_id
                from review r where r.reviewer_id = :member
              union all
              select 'SOLUTION', s.submitted_at, s.problem_id, s.network_id
                from solution s where s.author_id = :member and s.withdrawn_at is null
              union all
              select 'ACCEPTED', d.decided_at, d.problem_id, d.network_id
                from decision_share h join decision d on d.id = h.decision_id
               where h.member_id = :member
              union all
              select 'OUTCOME', v.verified_at, v.problem_id, c.network_id
                from (select distinct d.problem_id, d.network_id
                        from decision_share h join decision d on d.id = h.decision_id
                       where h.member_id = :member) c
                join outcome_verification v on v.problem_id = c.problem_id and v.is_first) w
       where w.at > :since and w.at <= :now and w.network_id in {seen}
         and (:member = :viewer
              or w.problem_id not in (select p.id from problem p where p.veiled))
       group by 1, 2
      union all
      select 'RECOGNITION',
             cast(floor(extract(epoch from (:now - a.awarded_at)) / 604800) as integer), count(*)
        from recognition a
       where a.receiver_id = :member and a.network_id in {seen}
         and a.awarded_at > :since and a.awarded_at <= :now
       group by 2
      """
          .replace("{seen}", SEEN);
  private static final String FOLLOW_THROUGH =
      """
      select coalesce(sum(r.decided), 0) as decided, coalesce(sum(r.reported), 0) as reported
        from requester_record r
       where r.member_id = :member and r.network_id in {seen}
      """
          .replace("{seen}", SEEN);

  private static final String COUNTS =
      """
      select t.thanks, t.givers, o.outcomes
        from (select count(*) as thanks, count(distinct t.giver_id) as givers
                from thanks t
               where t.receiver_id = :member and t.network_id in {seen}
                 and t.problem_id not in (select p.id from problem p where p.veiled)) t,
             (select count(distinct d.problem_id) as outcomes
                from decision_share h join decision d on d.id = h.decision_id
               where h.member_id = :member and d.network_id in {seen}
                 and exists (select 1 from outcome_step s where s.problem_id = d.problem_id
                                and s.stage in ('inUse', 'effectSeen'))) o
      """
          .replace("{seen}", SEEN);
  private static final String OVER_TIME =
      """
      select t.at, greatest(0, coalesce(sum(l.balance - case when a.member_id = :viewer then 0
               else (select coalesce(sum(h.points), 0) from hidden_line h
                      where h.network_id = a.network_id and h.member_id = a.member_id
                        and h.at <= t.at) end), 0)) as points
        from unnest(cast(:moments as timestamptz[])) as t (at)
        left join reputation_account a
               on a.member_id = :member and a.network_id in {seen}
        left join lateral (
             select l.balance from ledger_line l
              where l.network_id = a.network_id and l.member_id = a.member_id and l.at <= t.at
              order by l.at desc, l.sequence desc limit 1) l on true
       group by t.at order by t.at
      """
          .replace("{seen}", SEEN);
  private static final String COMPANIONS =
      """
      select m.id, m.handle, m.display_name as name, count(distinct d.problem_id) as problems
        from decision_share mine
        join decision d on d.id = mine.decision_id and d.network_id in {seen}
        join decision_share other
             on other.decision_id = d.id and other.member_id <> mine.member_id
        join member m on m.id = other.member_id
       where mine.member_id = :member
       group by m.id order by problems desc, m.display_name, m.id limit :limit
      """
          .replace("{seen}", SEEN);

  @Inject private Jdbi jdbi;

  /** Returns the points in the networks the viewer may see. */
  public long points(MemberId member, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(POINTS)
                .bind("member", member)
                .bind("viewer", viewer.number())
                .mapTo(Long.class)
                .one());
  }

  /** Returns the topics with the most points. */
  public List<TopicPoints> topics(MemberId member, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TOPICS)
                .bind("member", member)
                .bind("viewer", viewer.number())
                .mapTo(TopicPoints.class)
                .list());
  }

  /** Returns what was done in which week since an instant. */
  public List<WeekOfWork> work(MemberId member, Viewer viewer, Instant since, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WORK)
                .bind("member", member)
                .bind("viewer", viewer.number())
                .bind("since", since)
                .bind("now", now)
                .mapTo(WeekOfWork.class)
                .list());
  }

  /** Returns how the member kept their word as a requester. */
  public FollowThrough followThrough(MemberId member, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FOLLOW_THROUGH)
                .bind("member", member)
                .bind("viewer", viewer.number())
                .mapTo(FollowThrough.class)
                .one());
  }

  /** Counts the thanks and the outcomes behind the newest ones. */
  public ProfileCounts counts(MemberId member, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNTS)
                .bind("member", member)
                .bind("viewer", viewer.number())
                .mapTo(ProfileCounts.class)
                .one());
  }

  /** Returns the points at moments, the oldest first, as the viewer may know them. */
  public PointsOverTime overTime(MemberId member, Viewer viewer, List<Instant> moments) {
    return new PointsOverTime(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(OVER_TIME)
                    .bind("member", member)
                    .bind("viewer", viewer.number())
                    .bindArray(
                        "moments", String.class, moments.stream().map(Instant::toString).toList())
                    .mapTo(PointsAt.class)
                    .list()));
  }

  /** Returns those with whom the member solved most problems. */
  public List<Companion> companions(MemberId member, Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COMPANIONS)
                .bind("member", member)
                .bind("viewer", viewer.number())
                .bind("limit", limit)
                .mapTo(Companion.class)
                .list());
  }
}
