package org.talkoot.shared.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** All subscribers of the event log; a bean of that kind is one without being named anywhere. */
@ApplicationScoped
public class Subscribers {
  /** Waiting events are counted up to this many. */
  public static final int COUNTED = 1_000_000;

  private static final String STANDINGS =
      """
      select s.name, s.failures,
             (select count(*)
                from (select 1 from event_log e where (e.xid, e.id) > (s.xid, s.event_id)
                       limit :counted) w) as waiting,
             (select e.written_at from event_log e where (e.xid, e.id) > (s.xid, s.event_id)
               order by e.xid, e.id limit 1) as since,
             (select count(*) from event_parked p
               where p.subscription = s.name and p.settlement is null) as parked,
             t.picked_by as node, t.last_success as last_turn
        from event_subscription s
        left join scheduled_tasks t on t.task_name = 'events-' || s.name
       where s.name = any(:names)
       order by s.name
      """;

  @Inject @Any private Instance<EventSubscriber> beans;
  @Inject private Jdbi jdbi;

  /** Returns the subscriber of that name. */
  public Optional<EventSubscriber> find(String name) {
    return beans.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Returns how far each has come, by name. */
  public List<SubscriberStanding> standings() {
    return standings(jdbi, names());
  }

  /** Returns the names of all. */
  public List<String> names() {
    return beans.stream().map(EventSubscriber::name).sorted().toList();
  }

  static List<SubscriberStanding> standings(Jdbi jdbi, List<String> names) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(STANDINGS)
                .bind("counted", COUNTED)
                .bindArray("names", String.class, names)
                .mapTo(SubscriberStanding.class)
                .list());
  }
}
