package org.talkoot.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.SeparateRun;
import org.talkoot.shared.Ids;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int VOTERS = 12;
  private static final int SOLUTIONS = 8;

  private SeparateRun run;
  private List<TestMember> voters;

  @BeforeAll
  void launch() {
    run = SeparateRun.launch("crash", PATIENCE);
    voters =
        IntStream.range(0, VOTERS)
            .mapToObj(number -> TestMember.named("voter" + number, run.rest()))
            .toList();
  }

  @AfterAll
  void stop() throws Exception {
    List<ProcessHandle> children = run.children();

    run.close();

    for (ProcessHandle child : children) {
      child.onExit().get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_killed_server_is_back_by_itself_with_every_acknowledged_vote_once() throws Exception {
    List<String> solutions = solutions("Where should the bins at the bus stop stand?");
    try (Ballot ballot = Ballot.open(voters, solutions)) {
      ballot.await(VOTERS);
      int restarts = run.count("The server runs again");
      run.killServer();
      run.awaitLine("The server runs again", restarts + 1, PATIENCE);
      ballot.close();

      everythingAddsUp(ballot);
    }
  }

  /** Where there is no browser, this alone is skipped. */
  @Test
  void what_was_typed_is_there_after_a_restart_and_an_open_page_listens_again() {
    try (OpenPages pages = new OpenPages(run)) {
      int restarts = run.count("The server runs again");
      run.killServer();
      run.awaitLine("The server runs again", restarts + 1, PATIENCE);

      pages.findTheirTextsAgain();
      pages.hearOfWhatIsNew();
    }
  }

  @Test
  void a_killed_database_is_back_by_itself_with_every_acknowledged_vote_once() throws Exception {
    List<String> solutions = solutions("Who should empty the bins at the bus stop?");
    try (Ballot ballot = Ballot.open(voters, solutions)) {
      ballot.await(VOTERS);
      run.killDatabase();
      pagesAreWholeOrSayWhenToTryAgain();
      run.awaitLine("The database runs again", PATIENCE);
      ballot.close();

      everythingAddsUp(ballot);
    }
    awaitWriting();
  }

  private List<String> solutions(String question) {
    String problem = Briefs.open(TestMember.named("asker", run.rest()), question);
    return IntStream.range(0, SOLUTIONS)
        .mapToObj(
            number ->
                Briefs.solve(
                    TestMember.named("author", run.rest()),
                    problem,
                    "Plan " + number + ": put them behind the shelter and count for a week."))
        .toList();
  }

  /** While the database is away a page is 503 with a word for people; never a failure. */
  private void pagesAreWholeOrSayWhenToTryAgain() throws Exception {
    for (int look = 0; look < 20; look++) {
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(run.url() + "topics?look=" + look)).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isIn(200, 503);
      if (page.statusCode() == 503) {
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("We are catching our breath").doesNotContain("Exception");
      }
    }
  }

  /** The application mends its connections: writing works again without a restart. */
  private void awaitWriting() throws InterruptedException {
    long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (run.rest().get("/networks/commons").status() != 200) {
      assertThat(System.nanoTime()).as("recovery in time").isLessThan(giveUp);
      Thread.sleep(250);
    }
    TestMember.named("late", run.rest());
  }

  private void everythingAddsUp(Ballot ballot) throws SQLException {
    try (Connection database = run.database()) {
      Map<String, Long> rows =
          count(
              database,
              "select solution_id || ' ' || handle, count(*) from solution_vote"
                  + " join member on member.id = voter_id where value = 'helpful' group by 1");
      assertThat(ballot.acknowledged())
          .as("acknowledged votes")
          .isNotEmpty()
          .allSatisfy(vote -> assertThat(rows.get(key(vote))).isEqualTo(1L));
      assertThat(
              count(
                  database,
                  "select 'wrong counters', count(*) from solution_tally t where helpful <>"
                      + " (select count(*) from solution_vote v where v.solution_id ="
                      + " t.solution_id and value = 'helpful')"))
          .containsValue(0L);
      assertThat(
              count(
                  database,
                  "select 'wrong balances', count(*) from reputation_account a where balance <>"
                      + " (select coalesce(sum(points), 0) from ledger_line l where l.network_id"
                      + " = a.network_id and l.member_id = a.member_id)"))
          .containsValue(0L);
      assertThat(
              count(
                  database,
                  "select 'votes without their one line', count(*) from solution_vote v where"
                      + " value = 'helpful' and 1 <> (select count(*) from ledger_line l where"
                      + " l.member_id = v.author_id and rule = 'V-1' and reverses = 0 and"
                      + " v.solution_id in (occasion_1, occasion_2, occasion_3) and v.voter_id in"
                      + " (occasion_1, occasion_2, occasion_3, source_id))"))
          .containsValue(0L);
    }
  }

  private static String key(Ballot.Vote vote) {
    return Ids.parse(vote.solution()).orElseThrow() + " " + vote.voter().handle();
  }

  private static Map<String, Long> count(Connection database, String sql) throws SQLException {
    Map<String, Long> counts = new HashMap<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
    }
    return counts;
  }
}
