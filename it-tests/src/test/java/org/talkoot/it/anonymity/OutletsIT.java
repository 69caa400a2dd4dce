package org.talkoot.it.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;
import org.talkoot.shared.Ids;

/**
 * Every door, as everybody: before the decision none tells who is who in a sealed and blind
 * problem, nor under seal what is in it; after it everybody may know.
 */
@ExtendWith(Browsing.class)
class OutletsIT {
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

  private static final String DEEDS =
      """
      select submitted_at from solution where problem_id = ?
      union select delivered_at from review where problem_id = ?
      union select responded_at from review where problem_id = ? and responded_at is not null
      union select written_at from comment where problem_id = ?
      """;

  private final RestClient portal = Portal.running().rest();
  private final Challenge scene = new Challenge(portal);
  private final SoftAssertions all = new SoftAssertions();

  /** Hears the first thing that an open page is told of what came to it. */
  private static final String FIRST_NEWS =
      """
      address => new Promise((heard, failed) => {
        const source = new EventSource(address);
        source.addEventListener('news', event => { source.close(); heard(event.data); });
        source.addEventListener('error', async () => { // else the browser comes again by itself
          if (source.readyState === EventSource.CLOSED) failed('refused: ' + (await fetch(address)).status);
        });
      })
      """;

  private Set<Instant> moments = Set.of();

  @Test
  void no_operation_tells_before_the_decision_and_all_tell_after_it() throws SQLException {
    Map<String, String> unknown = profilesSeenBy(scene.stranger.rest());
    underSeal();
    scene.closesForReview();
    moments = momentsOfDeeds();
    for (Map.Entry<String, TestMember> looks : onlookers().entrySet()) {
      eachOperation(
          path -> {
            String body = body(clientOf(looks.getValue()), path);
            tellsNobody(looks.getKey(), looks.getValue(), path, body);
            tellsNoMoment(looks.getKey(), looks.getValue(), path, body);
          });
    }
    for (RestClient reader : List.of(portal, scene.stranger.rest(), scene.requester.rest())) {
      all.assertThat(profilesSeenBy(reader)).as("profiles").isEqualTo(unknown);
    }
    scene.isDecided();
    toldToEverybody();
    all.assertAll();
  }

  @Test
  void no_page_tells_before_the_decision(Browsing.Visitors visitors) throws IOException {
    scene.closesForReview();
    Doors doors = new Doors(scene);
    List<String> names = pages();
    for (Map.Entry<String, TestMember> looks : onlookers().entrySet()) {
      Page page = visitors.onDesktop();
      if (looks.getValue() != null) {
        signIn(page, looks.getValue());
      }
      for (String name : names) {
        List<String> paths = doors.ofPage(name);
        all.assertThat(paths).as("nobody covered the page %s", name).isNotNull();
        if (paths != null) {
          paths.forEach(path -> looksAt(page, looks.getKey(), looks.getValue(), path));
        }
      }
      hearsNoMore(page, looks.getKey(), looks.getValue(), doors.channel());
      page.context().close();
    }
    documents(doors.documents());
    all.assertAll();
  }

  /** An open page is told that the problem moved on, unless they moved it, and of nothing else. */
  private void hearsNoMore(Page page, String who, TestMember looker, String channel) {
    if (looker != null && !looker.equals(scene.requester)) {
      page.navigate(Portal.running().url() + "problem/" + scene.problem);
      all.assertThat(page.evaluate(FIRST_NEWS, channel))
          .as("what the open page of %s hears", who)
          .isEqualTo("{\"text\":\"This problem has moved on.\"}");
    }
  }

  /** Feeds, pictures, cards and lists: what the application serves beside pages and operations. */
  private void documents(Map<String, List<String>> covered) {
    for (String pattern : servlets()) {
      List<String> paths = covered.get(pattern);
      all.assertThat(paths).as("nobody covered %s", pattern).isNotNull();
      for (String path : paths == null ? List.<String>of() : paths) {
        Answer answer = RestClient.anonymous(Portal.running().url().replaceAll("/$", "")).get(path);
        all.assertThat(answer.status()).as(path).isLessThan(500);
        tellsNobody("a visitor", null, path, answer.body());
        all.assertThat(answer.body()).as(path).doesNotContain("Lanterns with", "Reflectors with");
      }
    }
  }

  private static Set<String> servlets() {
    Set<String> patterns = new HashSet<>();
    new ClassFileImporter()
        .importPath(java.nio.file.Path.of("..", "web", "target", "classes")).stream()
            .filter(one -> one.isAnnotatedWith(WebServlet.class))
            .map(one -> one.getAnnotationOfType(WebServlet.class))
            .forEach(
                one -> {
                  patterns.addAll(List.of(one.value()));
                  patterns.addAll(List.of(one.urlPatterns()));
                });
    assertThat(patterns).contains("/feeds/*", "/share/*", "/oembed");
    return patterns;
  }

  /** While it is sealed, only makers find a solution, its text, its count or its comments. */
  private void underSeal() {
    for (TestMember reader :
        Stream.of(scene.requester, scene.reviewer, scene.stranger, scene.manager).toList()) {
      eachOperation(path -> findsNoSolution(reader.handle(), path, body(reader.rest(), path)));
      reader.rest().get("/solutions/" + scene.solution).expect(404);
    }
    eachOperation(path -> findsNoSolution("a visitor", path, body(portal, path)));
    JsonNode problem = portal.get("/problems/" + scene.problem).expect(200).json();
    all.assertThat(problem.path("solutions").asInt()).isZero();
    all.assertThat(problem.path("comments").asInt()).isZero();
    scene.author.rest().get("/solutions/" + scene.solution).expect(200);
    scene.coAuthor.rest().get("/solutions/" + scene.solution).expect(200);
    scene.rival.rest().get("/solutions/" + scene.solution).expect(404);
  }

  private void findsNoSolution(String who, String path, String body) {
    all.assertThat(body.replace("q=", ""))
        .as("%s looks at %s under seal", who, path)
        .doesNotContain("Lanterns with", "Reflectors with", "Under seal:")
        .doesNotContain("\"id\":\"" + scene.solution, "\"id\":\"" + scene.rivals);
  }

  private void eachOperation(java.util.function.Consumer<String> asked) {
    Doors doors = new Doors(scene);
    JsonNode paths = portal.get("/openapi.json").expect(200).json().path("paths");
    assertThat(paths.size()).isGreaterThan(40);
    paths
        .fields()
        .forEachRemaining(
            path -> {
              if (path.getValue().has("get")) {
                List<String> covered = doors.of(path.getKey());
                all.assertThat(covered).as("nobody covered %s", path.getKey()).isNotNull();
                Stream.ofNullable(covered).flatMap(List::stream).forEach(asked);
              }
            });
  }

  /** Members' own documents name them; all others must not name anybody hidden. */
  private void tellsNobody(String who, TestMember looker, String path, String body) {
    String read = body.toLowerCase(Locale.ROOT);
    for (TestMember hidden : scene.hidden()) {
      boolean asAnybody = namesCandidates(path) && !scene.makers().contains(hidden);
      if (!asAnybody && !knows(looker, hidden) && !path.contains("/" + hidden.handle())) {
        all.assertThat(read)
            .as("%s looks at %s", who, path)
            .doesNotContain(hidden.handle().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Where a manager chooses among the members of the network, whatever they do in the problem. */
  private static boolean namesCandidates(String path) {
    return path.endsWith("/candidates") || path.startsWith("/seats/");
  }

  private boolean knows(TestMember looker, TestMember hidden) {
    List<TestMember> makers = List.of(scene.author, scene.coAuthor);
    return looker != null
        && (looker.equals(hidden) || makers.contains(looker) && makers.contains(hidden));
  }

  private void tellsNoMoment(String who, TestMember looker, String path, String body) {
    if (looker != null && scene.hidden().contains(looker)) {
      return; // whose own deeds have their moments
    }
    Matcher found = MOMENT.matcher(body);
    while (found.find()) {
      all.assertThat(moments)
          .as("%s looks at %s", who, path)
          .doesNotContain(Instant.parse(found.group()));
    }
  }

  /** When hidden people did what they did, to the microsecond. */
  private Set<Instant> momentsOfDeeds() throws SQLException {
    Set<Instant> deeds = new HashSet<>();
    try (Connection database = Portal.running().database();
        PreparedStatement query = database.prepareStatement(DEEDS)) {
      long problem = Ids.parse(scene.problem).orElseThrow();
      for (int i = 1; i <= 4; i++) {
        query.setLong(i, problem);
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          deeds.add(rows.getTimestamp(1).toInstant());
        }
      }
    }
    assertThat(deeds).hasSizeGreaterThan(5);
    return deeds;
  }

  private Map<String, String> profilesSeenBy(RestClient reader) {
    Doors doors = new Doors(scene);
    Map<String, String> seen = new LinkedHashMap<>();
    for (String tail :
        List.of("", "/reputation", "/badges", "/recognitions", "/outcomes", "/thanks", "/skills")) {
      doors.ofMembers(tail).forEach(path -> seen.put(path, body(reader, path)));
    }
    return seen;
  }

  private void toldToEverybody() {
    String solutions = portal.get("/problems/" + scene.problem + "/solutions").expect(200).body();
    String reviews = portal.get("/solutions/" + scene.solution + "/reviews").expect(200).body();
    all.assertThat(solutions)
        .contains(scene.author.handle(), scene.coAuthor.handle(), scene.rival.handle());
    all.assertThat(reviews).contains(scene.reviewer.handle());
    for (TestMember member : List.of(scene.author, scene.coAuthor, scene.reviewer)) {
      int own = total(member.rest(), member);
      all.assertThat(total(portal, member)).as("the total of %s", member).isEqualTo(own);
      all.assertThat(own).isPositive();
    }
  }

  private static int total(RestClient reader, TestMember member) {
    return reader.get("/members/" + member.handle()).expect(200).json().path("total").asInt();
  }

  private Map<String, TestMember> onlookers() {
    Map<String, TestMember> onlookers = new LinkedHashMap<>();
    onlookers.put("a visitor", null);
    onlookers.put("the requester", scene.requester);
    onlookers.put("the author", scene.author);
    onlookers.put("another author", scene.rival);
    onlookers.put("a reviewer", scene.reviewer);
    onlookers.put("a manager", scene.manager);
    onlookers.put("a stranger", scene.stranger);
    return onlookers;
  }

  private RestClient clientOf(TestMember looker) {
    return looker == null ? portal : looker.rest();
  }

  private static String body(RestClient reader, String path) {
    return reader.get(path).body();
  }

  private void looksAt(Page page, String who, TestMember looker, String path) {
    var answer = page.context().request().get(Portal.running().url().replaceAll("/$", "") + path);
    all.assertThat(answer.status()).as("%s looks at %s", who, path).isLessThan(500);
    tellsNobody(who, looker, path, answer.text());
  }

  private static void signIn(Page page, TestMember member) {
    page.navigate("/signin");
    page.locator("[id='signin:email']").fill(member.email());
    page.locator("[id='signin:password']").fill(member.password());
    page.locator("[id='signin:enter']").click();
    page.waitForURL(url -> !url.contains("/signin"));
  }

  private static List<String> pages() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(Doors.PAGES)) {
      List<String> names = new ArrayList<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .sorted()
          .forEach(name -> names.add(name.replace(".xhtml", "")));
      names.remove("signout"); // signs out
      assertThat(names.size()).isGreaterThan(40);
      return names;
    }
  }
}
