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
        from event_log e
       where e.network_id = :network and (e.xid, e.id) <= (cast(:xid as xid8), :event)
       order by e.xid, e.id
      """;
  private static final String BLIND =
      """
      select p.id from problem p
       where p.network_id = :network and not (p.mode = 'OPEN' and p.brief ->> 'review' = 'OPEN')
      """;
  private static final String SUMS =
      """
      select s.xid, s.event_id as event, k.member_id as member, k.topic_id as topic,
             k.good, k.bad, k.judgements
        from event_subscription s left join topic_skill k on k.network_id = :network
       where s.name = :subscription
      """;

  @Inject private Jdbi jdbi;

  /** Shows the events of a network up to where skill has heard, in the order it heard them. */
  public void eachHeard(NetworkId network, Written written, Consumer<RecordedEvent> taker) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(HEARD)
                .bind("network", network)
                .bind("xid", written.xid())
                .bind("event", written.event())
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

  /**
   * Returns the sums that are written and how far they have heard, read in one statement: the
   * subscriber goes on meanwhile.
   */
  public Written written(NetworkId network, String subscription) {
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SUMS)
                    .bind("network", network)
                    .bind("subscription", subscription)
                    .mapTo(Row.class)
                    .list());
    SortedMap<Place, Sums> sums = new TreeMap<>();
    rows.stream()
        .filter(row -> row.member() != 0)
        .forEach(row -> sums.put(row.place(), row.sums()));
    return rows.isEmpty()
        ? Written.NOTHING
        : new Written(rows.get(0).xid(), rows.get(0).event(), sums);
  }

  /**
   * What is written after the event at a place of the log.
   *
   * @param xid the transaction of the last event that was heard, as text
   * @param event its id
   */
  public record Written(String xid, long event, SortedMap<Place, Sums> sums) {
    private static final Written NOTHING = new Written("0", 0, new TreeMap<>());
  }

  /** A row of the sums; of member 0 when there are none. */
  public record Row(
      String xid, long event, long member, long topic, long good, long bad, long judgements) {
    Place place() {
      return new Place(member, topic);
    }

    Sums sums() {
      return new Sums(good, bad, judgements);
    }
  }
}
