package org.talkoot.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.TestDatabase;

class OneTripTest {
  private static final String LOCK = "select number from one_trip where number = 1 for update;";
  private static final String COUNT = "select count(*) from one_trip";
  private static final String WAITING =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like ?";

  private final Jdbi jdbi = TestDatabase.jdbi();

  @BeforeEach
  void a_table_with_a_row() {
    jdbi.useHandle(
        handle -> {
          handle.execute("create table one_trip (number bigint primary key)");
          handle.execute("insert into one_trip values (1)");
        });
  }

  @AfterEach
  void the_table_goes() {
    jdbi.useHandle(handle -> handle.execute("drop table one_trip"));
  }

  @Test
  void each_statement_answers_in_its_turn_and_those_without_rows_are_passed_over() {
    jdbi.useHandle(
        handle -> {
          String statements =
              "select cast(:a as bigint) as number; insert into one_trip values (:b); " + COUNT;
          try (OneTrip trip =
              OneTrip.of(handle.createQuery(statements).bind("a", 7L).bind("b", 2L))) {
            assertThat(trip.next(Number.class)).containsExactly(new Number(7));
            assertThat(trip.next(Count.class)).containsExactly(new Count(2));
            assertThatThrownBy(() -> trip.next(Count.class))
                .isInstanceOf(IllegalStateException.class);
          }
        });
  }

  @Test
  void what_was_committed_while_the_first_statement_waited_is_seen_by_the_second()
      throws Exception {
    try (Handle holder = jdbi.open()) {
      holder.begin();
      holder.execute(LOCK);
      CompletableFuture<Long> counted = CompletableFuture.supplyAsync(this::lockAndCount);
      while (waiting() == 0 && !counted.isDone()) {
        Thread.onSpinWait();
      }
      holder.execute("insert into one_trip values (2)");
      holder.commit();
      assertThat(counted.get(60, TimeUnit.SECONDS)).isEqualTo(2);
    }
  }

  private long lockAndCount() {
    return jdbi.inTransaction(
        handle -> {
          try (OneTrip trip = OneTrip.of(handle.createQuery(LOCK + COUNT))) {
            trip.next(Number.class);
            return trip.next(Count.class).get(0).count();
          }
        });
  }

  private long waiting() {
    return jdbi.withHandle(
        handle -> handle.select(WAITING, "%one_trip%for update%").mapTo(Long.class).one());
  }

  /** A row of the table. */
  public record Number(long number) {}

  /** How many rows there are. */
  public record Count(long count) {}
}
