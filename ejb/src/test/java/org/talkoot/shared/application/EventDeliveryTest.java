package org.talkoot.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;

class EventDeliveryTest {
  private final Jdbi jdbi = TestDatabase.jdbi();
  private final SubscriptionRows rows = new SubscriptionRows(jdbi);
  private final EventDelivery delivery = new InTransactions(rows, new ParkedEvents(jdbi), jdbi);
  private final EventPump pump = new EventPump(delivery);
  private final Listener listener = new Listener("listener-" + Ids.text(Ids.next()));

  @BeforeEach
  void catch_up() {
    delivery.begin(listener);
    pump.run(listener);
    listener.heard.clear();
    listener.places.clear();
  }

  @Test
  void events_are_heard_in_order_and_once() {
    long first = append();
    long second = append();
    pump.run(listener);
    pump.run(listener);
    assertThat(listener.heard).containsExactly(first, second);
  }

  @Test
  void who_gathers_rests_the_longer_the_more_it_heard_and_then_hears_all_at_once() {
    AtomicLong clock = new AtomicLong();
    EventPump resting = new EventPump(delivery, clock::get);
    resting.run(listener);
    listener.gathers = true;
    resting.run(listener);
    List<Long> written = IntStream.range(0, 100).mapToObj(i -> append()).toList();
    resting.run(listener);
    assertThat(listener.heard).as("rested enough after hearing nothing").isEqualTo(written);
    long later = append();
    clock.addAndGet(Duration.ofMillis(999).toNanos());
    resting.run(listener);
    assertThat(listener.heard).as("rests ten milliseconds an event").doesNotContain(later);
    long last = append();
    clock.addAndGet(Duration.ofMillis(1).toNanos());
    resting.run(listener);
    assertThat(listener.heard).endsWith(later, last);
  }

  @Test
  void an_event_of_a_transaction_held_open_while_others_commit_is_not_skipped() {
    try (Handle slow = jdbi.open()) {
      slow.begin();
      long early = append(slow);
      long late = append();
      pump.run(listener);
      assertThat(listener.heard).doesNotContain(late);
      slow.commit();
      pump.run(listener);
      assertThat(listener.heard).containsExactly(early, late);
    }
  }

  @Test
  void an_event_of_a_transaction_rolled_back_is_never_heard() {
    try (Handle failing = jdbi.open()) {
      failing.begin();
      long lost = append(failing);
      failing.rollback();
      long kept = append();
      pump.run(listener);
      assertThat(listener.heard).contains(kept).doesNotContain(lost);
    }
  }

  @Test
  void while_one_node_delivers_another_stays_away() throws InterruptedException {
    append();
    jdbi.useTransaction(
        handle -> {
          assertThat(rows.hold(listener.name())).isPresent();
          Thread other = new Thread(() -> pump.run(listener));
          other.start();
          other.join();
          assertThat(listener.heard).isEmpty();
        });
  }

  @Test
  void an_event_that_cannot_be_digested_is_parked_and_the_next_ones_go_on() {
    long before = append();
    long poison = append();
    long after = append();
    listener.poison = poison;
    for (int i = 0; i < 6; i++) {
      pump.run(listener);
    }
    assertThat(listener.heard).contains(before, after).doesNotContain(poison);
    assertThat(parked()).containsExactly(poison);
  }

  @Test
  void a_parked_event_is_told_again_when_an_operator_asks_and_only_once() {
    long poison = parkedPoison();
    assertThatThrownBy(() -> delivery.redeliver(listener, poison, settled(true)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(parked()).containsExactly(poison);

    listener.poison = 0;
    assertThat(delivery.redeliver(listener, poison, settled(true))).isTrue();
    assertThat(delivery.redeliver(listener, poison, settled(true))).isFalse();
    assertThat(listener.heard).containsOnlyOnce(poison);
    assertThat(parked()).isEmpty();
  }

  @Test
  void a_parked_event_can_be_dropped_once_and_keeps_its_reason() {
    long poison = parkedPoison();
    assertThat(delivery.drop(listener.name(), poison, settled(false))).isTrue();
    assertThat(delivery.drop(listener.name(), poison, settled(false))).isFalse();
    assertThat(delivery.redeliver(listener, poison, settled(true))).isFalse();
    assertThat(parked()).isEmpty();
    assertThat(reasonOf(poison)).isEqualTo("Looked at it");
  }

  @Test
  void a_turn_that_died_before_its_commit_is_taken_again_from_where_it_began() {
    long first = append();
    long second = append();
    assertThatThrownBy(
            () ->
                jdbi.useTransaction(
                    handle -> {
                      delivery.deliver(listener, 10);
                      throw new IllegalStateException("killed");
                    }))
        .hasMessage("killed");
    pump.run(listener);
    assertThat(listener.heard).containsExactly(first, second, first, second);
  }

  @Test
  void two_nodes_at_once_deliver_everything_once_and_in_the_order_of_the_log() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    List<Future<?>> writers = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      writers.add(threads.submit(() -> IntStream.range(0, 100).forEach(i -> append())));
    }
    AtomicBoolean writing = new AtomicBoolean(true);
    List<Future<?>> nodes = new ArrayList<>();
    for (int node = 0; node < 2; node++) {
      nodes.add(
          threads.submit(
              () -> {
                while (writing.get()) {
                  pump.run(listener);
                }
              }));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    writing.set(false);
    for (Future<?> node : nodes) {
      node.get();
    }
    threads.shutdown();
    pump.run(listener);
    assertThat(listener.heard).hasSize(400).doesNotHaveDuplicates();
    assertThat(listener.places).isSorted();
  }

  @Test
  void the_operator_sees_how_far_a_subscriber_is_behind() {
    append();
    append();
    SubscriberStanding behind = standing();
    assertThat(behind.waiting()).isEqualTo(2);
    assertThat(behind.since()).isNotNull();
    pump.run(listener);
    assertThat(standing().waiting()).isZero();
    assertThat(standing().since()).isNull();
    parkedPoison();
    assertThat(standing().parked()).isEqualTo(1);
  }

  private String reasonOf(long event) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select reason from event_parked where event_id = ?")
                .bind(0, event)
                .mapTo(String.class)
                .one());
  }

  private SubscriberStanding standing() {
    return Subscribers.standings(jdbi, List.of(listener.name())).get(0);
  }

  private long parkedPoison() {
    long poison = append();
    listener.poison = poison;
    for (int i = 0; i < 5; i++) {
      pump.run(listener);
    }
    assertThat(parked()).containsExactly(poison);
    return poison;
  }

  private static Settlement settled(boolean delivered) {
    return new Settlement(
        delivered,
        TestDatabase.member("irja"),
        "Looked at it",
        Instant.parse("2026-04-15T12:00:00Z"));
  }

  private List<Long> parked() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select event_id from event_parked where subscription = :name"
                        + " and settlement is null")
                .bind("name", listener.name())
                .mapTo(Long.class)
                .list());
  }

  private long append() {
    return jdbi.withHandle(EventDeliveryTest::append);
  }

  private static long append(Handle handle) {
    return handle
        .createQuery(
            "insert into event_log (at, kind, network_id, actor_id, numbers)"
                + " values (now(), 'test.told', 1, 0, '{}') returning id")
        .mapTo(Long.class)
        .one();
  }

  /** Does in the test what the container does: a transaction for every call. */
  private static final class InTransactions extends EventDelivery {
    private final Jdbi jdbi;

    InTransactions(SubscriptionRows rows, ParkedEvents parked, Jdbi jdbi) {
      super(rows, parked);
      this.jdbi = jdbi;
    }

    @Override
    public int deliver(EventSubscriber subscriber, int most) {
      return jdbi.inTransaction(handle -> super.deliver(subscriber, most));
    }

    @Override
    public Optional<LoggedEvent> stumble(EventSubscriber subscriber, String failure) {
      return jdbi.inTransaction(handle -> super.stumble(subscriber, failure));
    }

    @Override
    public boolean redeliver(EventSubscriber subscriber, long event, Settlement settlement) {
      return jdbi.inTransaction(handle -> super.redeliver(subscriber, event, settlement));
    }

    @Override
    public boolean drop(String subscriber, long event, Settlement settlement) {
      return jdbi.inTransaction(handle -> super.drop(subscriber, event, settlement));
    }
  }

  private static final class Listener implements EventSubscriber {
    private final String name;
    private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> places = Collections.synchronizedList(new ArrayList<>());
    private long poison;
    private boolean gathers;

    Listener(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean gathers() {
      return gathers;
    }

    @Override
    public void on(LoggedEvent event) {
      if (event.id() == poison) {
        throw new IllegalStateException("cannot digest " + poison);
      }
      heard.add(event.id());
      places.add(Long.parseLong(event.xid()) * 1_000_000 + event.id());
    }
  }
}
