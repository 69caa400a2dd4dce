package org.talkoot.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Deliveries;
import org.talkoot.it.server.TwoNodes;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakeOverIT {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int EACH = 25;
  private static final String RUNS_NOTIFICATIONS =
      "select picked_by from scheduled_tasks"
          + " where task_name = 'events-notifications' and picked";
  private static final String HAS_EVENTS_IN_ITS_HANDS =
      "select 'at the lock' from pg_locks"
          + " where not granted and relation = cast('notification' as regclass)";

  private TwoNodes both;

  @BeforeAll
  void launch() {
    both = TwoNodes.launch(PATIENCE);
  }

  @AfterAll
  void stop() {
    both.close();
  }

  @Test
  void the_other_node_takes_over_what_a_killed_one_was_at_and_nothing_is_skipped_or_doubled()
      throws Exception {
    RestClient first = both.nodes().get(0).rest();
    TestMember asker = TestMember.named("asker", first);
    String problem = Briefs.open(asker, "Who goes on when one of two falls over?");
    comment(first, problem);
    TwoNodes.Node atIt;
    try (Connection database = both.database();
        Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute("lock table notification in exclusive mode");
      comment(first, problem);
      await(HAS_EVENTS_IN_ITS_HANDS);
      atIt = node(await(RUNS_NOTIFICATIONS));
      atIt.kill();
      database.rollback();
    }
    TwoNodes.Node survivor =
        both.nodes().stream().filter(node -> node.process().isAlive()).findFirst().orElseThrow();
    assertThat(survivor).isNotEqualTo(atIt);
    long killed = System.nanoTime();
    comment(survivor.rest(), problem);

    awaitEverythingHeard();
    System.out.printf(
        "Taken over and caught up after %d s%n",
        Duration.ofNanos(System.nanoTime() - killed).toSeconds());
    assertThat(one("select count(*) from comment")).isEqualTo(String.valueOf(3 * EACH));
    assertThat(one("select count(*) from notification where kind = 'comment.written'"))
        .isEqualTo(String.valueOf(3 * EACH));
    assertThat(
            one("select count(distinct event_id) from notification where kind = 'comment.written'"))
        .isEqualTo(String.valueOf(3 * EACH));
    assertThat(one("select count(*) from event_parked")).isEqualTo("0");
    theMonitoringKnows(survivor);
  }

  private void comment(RestClient node, String problem) {
    TestMember guest = TestMember.named("guest", node);
    for (int i = 0; i < EACH; i++) {
      guest
          .rest()
          .post("/problems/" + problem + "/comments", Map.of("text", "Number " + i + " says so."))
          .expect(201);
    }
  }

  private void theMonitoringKnows(TwoNodes.Node node) {
    String metrics =
        RestClient.anonymous(node.url())
            .withToken(TwoNodes.METRICS_TOKEN)
            .get("/metrics")
            .expect(200)
            .body();
    assertThat(metrics)
        .contains("talkoot_subscriber_waiting_events")
        .contains("talkoot_subscriber_lag_seconds")
        .contains("talkoot_subscriber_parked_events")
        .contains("talkoot_ledger_differences")
        .contains("subscriber=\"notifications\"");
    RestClient.anonymous(node.url()).get("/metrics").expect(404);
    RestClient.anonymous(node.url()).withToken("guessed").get("/metrics").expect(404);
  }

  private TwoNodes.Node node(String name) {
    return both.nodes().stream().filter(node -> node.isCalled(name)).findFirst().orElseThrow();
  }

  private void awaitEverythingHeard() throws Exception {
    try (Connection database = both.database()) {
      Deliveries.await(database);
    }
  }

  private String await(String sql) throws Exception {
    long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    String found = one(sql);
    while (found.isEmpty()) {
      assertThat(System.nanoTime()).as(sql).isLessThan(giveUp);
      TimeUnit.MILLISECONDS.sleep(100);
      found = one(sql);
    }
    return found;
  }

  private String one(String sql) throws SQLException {
    try (Connection database = both.database();
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
