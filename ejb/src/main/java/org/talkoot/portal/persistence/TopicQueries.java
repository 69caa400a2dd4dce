package org.talkoot.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.expertise.TopicId;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.TopicPerson;

/** Reads who is known for a topic, and which topics are near it. */
@ApplicationScoped
public class TopicQueries {
  /** The best of each place first, then their points of all places: few rows in a great network. */
  private static final String PEOPLE =
      """
      with place as (select cast(0 as bigint) as network_id
                      union all
                     select n.id from network n join membership b on b.network_id = n.id
                      where b.member_id = :viewer and n.visibility = 'PRIVATE'),
           best as (select distinct s.member_id
                      from place cross join lateral (
                           select r.member_id from standing r
                            where r.network_id = place.network_id and r.board = ''
                              and r.topic_id = :topic and r.points > 0
                            order by r.points desc, r.member_id limit :limit) s)
      select m.id, m.handle, m.display_name as name, m.headline, k.points
        from best join member m on m.id = best.member_id
        cross join lateral (
             select sum(s.points) as points from standing s
              where s.network_id in (select network_id from place) and s.board = ''
                and s.topic_id = :topic and s.member_id = best.member_id) k
       order by k.points desc, m.id limit :limit
      """;

  private static final String NEAR =
      """
      select o.slug, o.name_en, o.name_fi
        from problem_topic mine
        join problem p on p.id = mine.problem_id
        join problem_topic other on other.problem_id = p.id and other.topic_id <> mine.topic_id
        join topic o on o.id = other.topic_id
       where mine.topic_id = :topic and p.opened_at is not null and p.status <> 'withdrawn' and p.hidden_at is null
         and network_visible(p.network_id, :viewer)
       group by o.id order by count(*) desc, o.slug limit :limit
      """;

  @Inject private Jdbi jdbi;

  /** Returns those who are known for a topic, the most points first. */
  public List<TopicPerson> people(TopicId topic, Viewer viewer, int limit) {
    return about(PEOPLE, topic, viewer, limit, TopicPerson.class);
  }

  /** Returns the topics that stand beside it on the same problems, the nearest first. */
  public List<TopicRef> near(TopicId topic, Viewer viewer, int limit) {
    return about(NEAR, topic, viewer, limit, TopicRef.class);
  }

  private <T> List<T> about(String sql, TopicId topic, Viewer viewer, int limit, Class<T> type) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("topic", topic)
                .bind("viewer", viewer.number())
                .bind("limit", limit)
                .mapTo(type)
                .list());
  }
}
