package org.talkoot.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.network.Viewer;

/** Reads the topics that visible problems are about. */
@ApplicationScoped
public class TopicQueries {
  private static final String IN_USE =
      """
      select o.slug, o.name_en, o.name_fi
        from topic o join problem_topic pt on pt.topic_id = o.id
        join problem p on p.id = pt.problem_id
       where p.opened_at is not null and network_visible(p.network_id, :viewer)
       group by o.id order by count(*) desc, o.slug limit 40
      """;

  @Inject private Jdbi jdbi;

  /** Returns up to forty topics, the most used first. */
  public List<TopicRef> inUse(Viewer viewer) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(IN_USE)
                .bind("viewer", viewer.number())
                .mapTo(TopicRef.class)
                .list());
  }
}
