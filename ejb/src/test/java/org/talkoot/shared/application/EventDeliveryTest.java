package org.talkoot.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;

class EventDeliveryTest {
  private final Jdbi jdbi = TestDatabase.jdbi();
  private final SubscriptionRows rows = new SubscriptionRows(jdbi);
  private final EventDelivery delivery = new InTransactions(rows, jdbi);
  private final EventPump pump = new EventPump(delivery);
  private final Listener listener = new Listener("listener-" + Ids.text(Ids.next()));

  @BeforeEach
  void catch_up() {
    delivery.begin(listener);
    pump.run(listener);
    listener.heard.clear();
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

  private List<Long> parked() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select event_id from event_parked where subscription = :name")
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

    InTransactions(SubscriptionRows rows, Jdbi jdbi) {
      super(rows);
      this.jdbi = jdbi;
    }

    @Override
    public int deliver(EventSubscriber subscriber, int most) {
      return jdbi.inTransaction(handle -> super.deliver(subscriber, most));
    }

    @Override
    public void stumble(EventSubscriber subscriber, String failure) {
      jdbi.useTransaction(handle -> super.stumble(subscriber, failure));
    }
  }

  private static final class Listener implements EventSubscriber {
    private final String name;
    private final List<Long> heard = new ArrayList<>();
    private long poison;

    Listener(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void on(LoggedEvent event) {
      if (event.id() == poison) {
        throw new IllegalStateException("cannot digest " + poison);
      }
      heard.add(event.id());
    }
  }
}
