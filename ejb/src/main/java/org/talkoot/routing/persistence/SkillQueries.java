package org.talkoot.routing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.TopicId;
import org.talkoot.expertise.TopicSkill;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.routing.SkillEvidence;

/** Reads what a member is known to be able to do. */
@ApplicationScoped
public class SkillQueries {
  private static final String OF_MEMBER =
      """
      with seen as (select network_id from topic_skill
                     where member_id = :member group by network_id
                    having network_visible(network_id, :viewer)),
           summed as (select topic_id, sum(good) as good, sum(bad) as bad,
                             sum(judgements) as judgements
                        from topic_skill
                       where member_id = :member and network_id in (select network_id from seen)
                       group by topic_id),
           judged as (select topic_id, count(distinct judge_id) as people,
                             max(newest_at) as newest
                        from topic_judge
                       where member_id = :member and network_id in (select network_id from seen)
                       group by topic_id),
           declared as (select topic_id from declared_skill where member_id = :member)
      select o.id as topic, o.slug, o.name_en, o.name_fi, d.topic_id is not null as declared,
             coalesce(s.good, 0) as good, coalesce(s.bad, 0) as bad,
             coalesce(s.judgements, 0) as judgements, coalesce(j.people, 0) as people, j.newest
        from summed s join judged j using (topic_id)
        full join declared d using (topic_id)
        join topic o on o.id = topic_id
       order by o.slug
      """;

  @Inject private Jdbi jdbi;

  /** Returns the member's topics by slug, from the networks that the viewer may know of. */
  public List<TopicSkill> of(MemberId member, Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_MEMBER)
                .bind("member", member)
                .bind("viewer", viewer.number())
                .mapTo(Row.class)
                .map(Row::skill)
                .list());
  }

  /** A topic as the database sums it up. */
  public record Row(
      TopicId topic,
      String slug,
      String nameEn,
      String nameFi,
      boolean declared,
      long good,
      long bad,
      long judgements,
      long people,
      @Nullable Instant newest) {
    TopicSkill skill() {
      return new TopicSkill(topic, slug, nameEn, nameFi, declared, known());
    }

    private TopicSkill.@Nullable Known known() {
      SkillEvidence evidence = new SkillEvidence(good, bad, people, declared);
      return newest == null || !evidence.isKnown()
          ? null
          : new TopicSkill.Known(
              evidence.lowerBound(),
              evidence.mean(),
              evidence.upperBound(),
              judgements,
              people,
              newest);
    }
  }
}
