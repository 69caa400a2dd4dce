package org.talkoot.routing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.network.NetworkId;
import org.talkoot.routing.SkillFold.Place;
import org.talkoot.routing.SkillFold.Sums;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.application.LoggedEvent;

/** Reads what skill should follow from, and what is written. */
@ApplicationScoped
public class SkillAudit {
  private static final int FETCHED_AT_ONCE = 2000;
  private static final String HEARD =
      """
      select e.xid, e.id, e.at, e.kind, e.network_id, e.actor_id, e.topics, e.numbers, e.parts,
             e.silent
        from event_log e join event_subscription s on s.name = :subscription
       where e.network_id = :network and (e.xid, e.id) <= (s.xid, s.event_id)
       order by e.xid, e.id
      """;
  private static final String BLIND =
      """
      select p.id from problem p
       where p.network_id = :network and not (p.mode = 'OPEN' and p.brief ->> 'review' = 'OPEN')
      """;
  private static final String SUMS =
      """
      select member_id as member, topic_id as topic, good, bad, judgements
        from topic_skill where network_id = :network
      """;

  @Inject private Jdbi jdbi;

  /** Shows the events of a network that a subscription has heard, in the order it heard them. */
  public void eachHeard(NetworkId network, String subscription, Consumer<RecordedEvent> taker) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(HEARD)
                .bind("network", network)
                .bind("subscription", subscription)
                .setFetchSize(FETCHED_AT_ONCE)
                .mapTo(LoggedEvent.class)
                .forEach(event -> taker.accept(event.recorded())));
  }

  /** Returns the network's problems whose review keeps something hidden until the decision. */
  public Set<Long> blind(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(BLIND).bind("network", network).mapTo(Long.class).stream()
                .collect(Collectors.toSet()));
  }

  /** Returns the sums that are written. */
  public SortedMap<Place, Sums> written(NetworkId network) {
    List<Row> rows =
        jdbi.withHandle(
            handle -> handle.createQuery(SUMS).bind("network", network).mapTo(Row.class).list());
    SortedMap<Place, Sums> sums = new TreeMap<>();
    rows.forEach(row -> sums.put(row.place(), row.sums()));
    return sums;
  }

  /** A row of the sums. */
  public record Row(long member, long topic, long good, long bad, long judgements) {
    Place place() {
      return new Place(member, topic);
    }

    Sums sums() {
      return new Sums(good, bad, judgements);
    }
  }
}
