package org.talkoot.it.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;
import org.talkoot.shared.Ids;

/** Many votes on one solution at once: each counts once, and the points keep their daily cap. */
class VoteStormIT {
  private static final int MANY = 60;
  private static final Map<String, String> HELPFUL = Map.of("value", "helpful");

  private final Portal portal = Portal.running();
  private final TestMember author = TestMember.named("author", portal.rest());

  @Test
  void sixty_votes_pay_two_hundred_and_so_do_fifty_but_forty_pay_what_they_weigh()
      throws Exception {
    String solution = aSolution();
    List<TestMember> voters = members(MANY);

    atOnce(voters.stream().map(voter -> vote(voter, solution)).toList());
    itStands(solution, 60, 200);

    atOnce(voters.subList(0, 10).stream().map(voter -> takeBack(voter, solution)).toList());
    itStands(solution, 50, 200);

    atOnce(voters.subList(10, 20).stream().map(voter -> takeBack(voter, solution)).toList());
    itStands(solution, 40, 160);
  }

  @Test
  void votes_and_take_backs_in_one_storm_leave_rows_counters_and_lines_equal() throws Exception {
    String solution = aSolution();
    List<TestMember> voters = members(20);
    List<Callable<Answer>> storm =
        IntStream.range(0, 3)
            .boxed()
            .flatMap(
                round ->
                    Stream.concat(
                        voters.stream().map(voter -> vote(voter, solution)),
                        voters.stream().limit(8).map(voter -> takeBack(voter, solution))))
            .collect(Collectors.toCollection(ArrayList::new));

    atOnce(storm);

    long standing = standing(solution);
    assertThat(standing).isBetween(12L, 20L);
    itStands(solution, standing, standing * 4);
  }

  @Test
  void the_same_vote_fifty_times_at_once_is_one_row_and_one_line() throws Exception {
    String solution = aSolution();
    TestMember voter = members(1).get(0);

    atOnce(Collections.nCopies(50, vote(voter, solution)));

    itStands(solution, 1, 4);
    assertThat(lines()).isOne();
  }

  private void itStands(String solution, long votes, long points) throws SQLException {
    assertThat(standing(solution)).isEqualTo(votes);
    assertThat(shown(solution)).isEqualTo(votes);
    assertThat(sum()).isEqualTo(points);
    assertThat(balance()).isEqualTo(points);
  }

  private String aSolution() {
    TestMember asker = TestMember.named("asker", portal.rest());
    String problem = Briefs.open(asker, "Where should the bench by the lake stand this summer?");
    return Briefs.solve(author, problem, "By the birch, where the path ends.");
  }

  private List<TestMember> members(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> TestMember.named("voter", portal.rest()))
        .toList();
  }

  private static Callable<Answer> vote(TestMember voter, String solution) {
    return () -> voter.rest().put("/solutions/" + solution + "/vote", HELPFUL).expect(200);
  }

  private static Callable<Answer> takeBack(TestMember voter, String solution) {
    return () -> voter.rest().delete("/solutions/" + solution + "/vote").expect(200);
  }

  private static void atOnce(List<Callable<Answer>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      for (Future<Answer> answer : threads.invokeAll(calls)) {
        answer.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private long shown(String solution) {
    return portal
        .rest()
        .get("/solutions/" + solution)
        .expect(200)
        .json()
        .at("/votes/helpful")
        .asLong();
  }

  private long standing(String solution) throws SQLException {
    return number(
        "select count(*) from solution_vote where solution_id = ? and value = 'helpful'",
        Ids.parse(solution).orElseThrow());
  }

  private long lines() throws SQLException {
    return ofAuthor("select count(*) from ledger_line l");
  }

  private long sum() throws SQLException {
    return ofAuthor("select coalesce(sum(l.points), 0) from ledger_line l");
  }

  private long balance() throws SQLException {
    return ofAuthor("select coalesce(sum(l.balance), 0) from reputation_account l");
  }

  private long ofAuthor(String select) throws SQLException {
    return number(
        select + " join member m on m.id = l.member_id where lower(m.handle) = lower(?)",
        author.handle());
  }

  private long number(String query, Object value) throws SQLException {
    try (Connection rows = portal.database();
        PreparedStatement statement = rows.prepareStatement(query)) {
      statement.setObject(1, value);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }
}
