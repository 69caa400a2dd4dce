package org.talkoot.portal.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.notification.Concern;
import org.talkoot.notification.persistence.NotificationRows;
import org.talkoot.shared.application.LoggedEvent;

/**
 * Notes for the people of the story what concerned them lately, as if they had been away.
 *
 * <p>The story itself is silent, so that no letter leaves; lists of notifications may speak of it.
 */
@ApplicationScoped
class Tidings {
  private static final String LATELY =
      """
      select e.xid, e.id, e.at, e.kind, e.network_id, e.actor_id, e.topics, e.numbers,
             e.parts, e.silent
        from event_log e where e.at >= :since order by e.at, e.id
      """;

  @Inject private NotificationRows rows;
  @Inject private Jdbi jdbi;

  /** Notes everything from the instant on. */
  void bring(Instant since) {
    List<LoggedEvent> lately =
        jdbi.withHandle(
            handle ->
                handle.createQuery(LATELY).bind("since", since).mapTo(LoggedEvent.class).list());
    lately.forEach(
        event -> Concern.of(event.kind()).ifPresent(concern -> rows.tell(concern, event)));
  }
}
