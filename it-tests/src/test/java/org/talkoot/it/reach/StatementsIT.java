package org.talkoot.it.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Deliveries;
import org.talkoot.it.server.Portal;

/**
 * How many statements a public page sends, as the database itself counts them: no more than stated
 * here, and as many for many rows as for few.
 */
class StatementsIT {
  private static final int TIMES = 5;
  private static final int ROUNDS = 3;

  /**
   * What came as often as the page was asked for, without the work that goes on beside: schedule
   * and delivery of events. The database shows a statement with its numbers and texts when the
   * driver had prepared it before, else with signs for them: both are the same one.
   */
  private static final String COUNTED =
      """
      select calls / %d as calls,
             left(regexp_replace(regexp_replace(query, '\\s+', ' ', 'g'),
                                 'extract\\([$\\w]+|\\$\\d+|''[^'']*''|\\m\\d+\\M', '?', 'g'), 90) as query
        from pg_stat_statements
       where dbid = (select oid from pg_database where datname = current_database())
         and calls >= %d and query ~* '^\\s*(select|with|insert|update|delete)'
         and query !~* 'pg_stat_statements|scheduled_tasks|event_subscription|event_log|badge_basis|^select \\$1$|^select 1$'
      """
          .formatted(TIMES, TIMES);

  private final Portal portal = Portal.running();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void a_page_sends_a_fixed_number_of_statements() throws Exception {
    String quiet = "/problem/" + problem(1);
    String busy = "/problem/" + problem(4);
    try (Connection database = portal.database()) {
      Deliveries.await(database);
    }
    SoftAssertions all = new SoftAssertions();
    isFixed(all, 8, "/", "/fi/");
    isFixed(all, 6, "/problems?network=village-halls", "/problems?network=commons");
    isFixed(all, 6, "/problems?topic=bus-stops", "/problems");
    isFixed(all, 15, quiet, busy);
    isFixed(all, 15, "/member/oksana", "/member/tuula");
    isFixed(all, 8, "/honour?network=village-halls", "/honour");
    isFixed(all, 6, "/network/village-halls", "/network/commons");
    isFixed(all, 4, "/feeds/network/village-halls.atom", "/feeds/network/commons.atom");
    isFixed(all, 3, "/feeds/site.atom", "/fi/feeds/site.atom");
    isFixed(
        all,
        7,
        quiet.replace("/problem", "/embed/problem"),
        busy.replace("/problem", "/embed/problem"));
    isFixed(all, 2, "/sitemap.xml", "/sitemap.xml");
    all.assertAll();
  }

  private void isFixed(SoftAssertions all, int most, String few, String many) throws Exception {
    List<String> ofFew = statements(few);
    List<String> ofMany = statements(many);
    all.assertThat(ofMany).as(many).hasSizeLessThanOrEqualTo(most);
    all.assertThat(ofFew).as("%s beside %s", few, many).hasSameSizeAs(ofMany);
  }

  /**
   * Caches are warm, so that what is counted is what most visitors cost. What a page sends it sends
   * each time; what subscribers and schedule happen to send beside it, hardly every time.
   */
  private List<String> statements(String asked) throws Exception {
    String path = read(asked);
    try (Connection database = portal.database();
        Statement statement = database.createStatement()) {
      statement.execute("create extension if not exists pg_stat_statements");
      List<String> always = counted(statement, path);
      for (int i = 1; i < ROUNDS; i++) {
        List<String> left = new ArrayList<>(always);
        always = counted(statement, path).stream().filter(left::remove).toList();
      }
      return always;
    }
  }

  private List<String> counted(Statement statement, String path) throws Exception {
    statement.execute("select pg_stat_statements_reset()");
    for (int i = 0; i < TIMES; i++) {
      read(path);
    }
    return counted(statement);
  }

  private static List<String> counted(Statement statement) throws SQLException {
    List<String> counted = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(COUNTED)) {
      while (rows.next()) {
        for (long i = 0; i < rows.getLong("calls"); i++) {
          counted.add(rows.getString("query"));
        }
      }
    }
    return counted;
  }

  /** Reads a page, and tells under which address it was in the end. */
  private String read(String path) throws IOException, InterruptedException {
    URI address = URI.create(portal.url().replaceAll("/$", "") + path);
    HttpResponse<Void> answer =
        http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
    if (answer.statusCode() == 301) {
      return read(answer.headers().firstValue("location").orElseThrow());
    }
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return path;
  }

  /** A problem with so many solutions, each with a review and a comment; its id. */
  private String problem(int solutions) {
    RestClient rest = portal.rest();
    TestMember requester = TestMember.named("counting", rest);
    String problem =
        Briefs.open(requester, "How many statements do " + solutions + " answers cost?");
    TestMember reviewer = TestMember.named("reading", rest);
    for (int i = 0; i < solutions; i++) {
      String solution =
          Briefs.solve(TestMember.named("solving", rest), problem, "As many as one does.");
      Briefs.review(reviewer, solution, 4);
      reviewer
          .rest()
          .post("/solutions/" + solution + "/comments", java.util.Map.of("text", "And this?"))
          .expect(201);
    }
    return problem;
  }
}
