package org.talkoot.routing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.expertise.TopicExpert;
import org.talkoot.expertise.TopicExperts;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.routing.SkillEvidence;

/** Reads who in a network can do what, in one statement. */
@ApplicationScoped
public class ExpertQueries implements TopicExperts {
  private static final String IN_TOPICS =
      """
      with skilled as (
             select k.member_id, k.topic_id, k.good, k.bad,
                    (select count(*) from topic_judge j
                      where j.network_id = k.network_id and j.member_id = k.member_id
                        and j.topic_id = k.topic_id) as people
               from topic_skill k
              where k.network_id = :network and k.topic_id = any(:topics)),
           declared as (
             select d.member_id, d.topic_id
               from declared_skill d
               join membership m on m.member_id = d.member_id and m.network_id = :network
              where d.topic_id = any(:topics))
      select member_id as member, o.name_en, o.name_fi, d.topic_id is not null as declared,
             coalesce(s.good, 0) as good, coalesce(s.bad, 0) as bad,
             coalesce(s.people, 0) as people
        from skilled s
        full join declared d using (member_id, topic_id)
        join topic o on o.id = topic_id
       order by member_id, topic_id
      """;

  @Inject private Jdbi jdbi;

  @Override
  public List<TopicExpert> in(NetworkId network, Collection<Long> topics) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(IN_TOPICS)
                .bind("network", network)
                .bindArray("topics", Long.class, topics)
                .mapTo(Row.class)
                .map(Row::expert)
                .list());
  }

  /** A member's skill in a topic as the database sums it up. */
  public record Row(
      MemberId member,
      String nameEn,
      String nameFi,
      boolean declared,
      long good,
      long bad,
      long people) {
    TopicExpert expert() {
      SkillEvidence evidence = new SkillEvidence(good, bad, people, declared);
      return new TopicExpert(
          member, nameEn, nameFi, declared, evidence.isKnown() ? evidence.lowerBound() : 0);
    }
  }
}
