package org.talkoot.it.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;
import org.talkoot.shared.Ids;

/** A problem is decided once, however many decisions arrive at the same moment. */
class DecisionRaceIT {
  private static final int AT_ONCE = 8;

  private final Portal portal = Portal.running();

  @Test
  void of_two_decisions_at_once_one_wins_and_the_pot_is_paid_once() throws Exception {
    TestMember asker = TestMember.named("asker", portal.rest());
    TestMember one = TestMember.named("one", portal.rest());
    TestMember other = TestMember.named("other", portal.rest());
    String problem = Briefs.open(asker, "Which of two benches should be painted before the other?");
    List<String> solutions =
        List.of(
            Briefs.solve(one, problem, "The one by the shop."),
            Briefs.solve(other, problem, "The one by the church."));

    List<Integer> answers =
        atOnce(
            IntStream.range(0, AT_ONCE)
                .mapToObj(number -> decide(asker, problem, solutions.get(number % 2)))
                .toList());

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(paid(problem)).isEqualTo(50);
  }

  private static Callable<Integer> decide(TestMember asker, String problem, String solution) {
    Map<String, Object> decision =
        Map.of(
            "accepted", List.of(Map.of("solution", solution)),
            "reasons", List.of(Map.of("solution", solution, "text", "It is the more worn one.")),
            "text", "Both will be painted in time.");
    return () -> asker.rest().post("/problems/" + problem + "/decision", decision).status();
  }

  private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }

  /** The points of S-1 that the events of the problem caused. */
  private long paid(String problem) throws SQLException {
    String sql =
        "select coalesce(sum(l.points), 0) from ledger_line l join event_log e on e.id = l.cause_id"
            + " where l.rule = 'S-1' and (e.numbers ->> 'problem')::bigint = ?";
    try (Connection database = portal.database();
        PreparedStatement query = database.prepareStatement(sql)) {
      query.setLong(1, Ids.parse(problem).orElseThrow());
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
