package org.talkoot.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.expertise.TopicId;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.OutcomeStory;

/** Reads what changed: the latest step of each problem that reached an outcome. */
@ApplicationScoped
public class OutcomeQueries {
  private static final String STORY =
      """
      select s.problem_id as problem, p.question, p.language, s.stage as step, s.text,
             s.figure ->> 'label' as label,
             s.figure ->> 'before' as before,
             concat_ws(' ', s.figure ->> 'after', nullif(s.figure ->> 'unit', '')) as after,
             r.display_name as requester, r.handle as requester_handle, r.organisation,
             exists (select 1 from outcome_verification v where v.step_id = s.id) as verified,
             s.reported_at as at,
             c.ids as member_ids, c.handles as member_handles, c.names as member_names,
             (select count(distinct w.reviewer_id) from review w
               where w.problem_id = p.id) as reviewers
        from outcome_step s
        join problem p on p.id = s.problem_id
        join member r on r.id = s.requester_id
        cross join lateral (
             select coalesce(array_agg(m.id order by x.percent desc, m.id), '{}') as ids,
                    coalesce(array_agg(m.handle order by x.percent desc, m.id), '{}') as handles,
                    coalesce(array_agg(m.display_name order by x.percent desc, m.id), '{}') as names
               from (select h.member_id, sum(h.percent) as percent
                       from decision d join decision_share h on h.decision_id = d.id
                      where d.problem_id = p.id group by h.member_id) x
               join member m on m.id = x.member_id) c
       where s.stage in ('inUse', 'effectSeen') and network_visible(s.network_id, :viewer)
         and p.hidden_at is null
         and not exists (select 1 from outcome_step l where l.problem_id = s.problem_id
                           and l.stage in ('inUse', 'effectSeen')
                           and (l.reported_at, l.id) > (s.reported_at, s.id))
      """;
  private static final String CARRIED =
      """
       and exists (select 1 from decision d join decision_share h on h.decision_id = d.id
                    where d.problem_id = p.id and h.member_id = :member)
      """;
  private static final String ABOUT =
      """
       and exists (select 1 from problem_topic pt
                    where pt.problem_id = p.id and pt.topic_id = :topic)
      """;
  private static final String NEWEST = " order by s.reported_at desc, s.id desc limit :limit";

  @Inject private Jdbi jdbi;

  /** Returns the newest outcomes. */
  public List<OutcomeStory> newest(Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STORY + NEWEST)
                .bind("viewer", viewer.number())
                .bind("limit", limit)
                .mapTo(OutcomeStory.class)
                .list());
  }

  /** Returns the newest outcomes that this member helped to. */
  public List<OutcomeStory> carriedBy(MemberId member, Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STORY + CARRIED + NEWEST)
                .bind("viewer", viewer.number())
                .bind("member", member)
                .bind("limit", limit)
                .mapTo(OutcomeStory.class)
                .list());
  }

  /** Returns the newest outcomes of problems about a topic. */
  public List<OutcomeStory> about(TopicId topic, Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STORY + ABOUT + NEWEST)
                .bind("viewer", viewer.number())
                .bind("topic", topic)
                .bind("limit", limit)
                .mapTo(OutcomeStory.class)
                .list());
  }

  /** Returns the newest outcomes of a network. */
  public List<OutcomeStory> in(NetworkId network, Viewer viewer, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STORY + " and s.network_id = :network" + NEWEST)
                .bind("viewer", viewer.number())
                .bind("network", network)
                .bind("limit", limit)
                .mapTo(OutcomeStory.class)
                .list());
  }

  /** Returns the newest outcome of all. */
  public Optional<OutcomeStory> latest(Viewer viewer) {
    return newest(viewer, 1).stream().findFirst();
  }
}
