package org.talkoot.expertise.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.talkoot.expertise.TopicId;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.member.MemberId;

/** Keeps what members say they know about. */
@ApplicationScoped
public class DeclaredSkills {
  private static final String OF_MEMBER =
      """
      select o.slug, o.name_en, o.name_fi
        from declared_skill d join topic o on o.id = d.topic_id
       where d.member_id = :member order by o.slug
      """;
  private static final String DROP =
      "delete from declared_skill where member_id = :member and topic_id <> all(:topics)";
  private static final String ADD =
      """
      insert into declared_skill (member_id, topic_id, declared_at)
      select :member, topic, :at from unnest(:topics) as declared (topic)
      on conflict do nothing
      """;

  @Inject private Jdbi jdbi;

  /** Returns a member's topics. */
  public List<TopicRef> of(MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(OF_MEMBER).bind("member", member).mapTo(TopicRef.class).list());
  }

  /**
   * Puts these topics in the place of those before.
   *
   * @return false when they were the same
   */
  public boolean replace(MemberId member, Collection<TopicId> topics, Instant at) {
    return jdbi.withHandle(
        handle -> {
          int changed = 0;
          for (String sql : List.of(DROP, ADD)) {
            changed +=
                handle
                    .createUpdate(sql)
                    .bind("member", member)
                    .bindArray("topics", Long.class, topics.stream().map(TopicId::value).toList())
                    .bind("at", at)
                    .configure(
                        SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true))
                    .execute();
          }
          return changed > 0;
        });
  }
}
