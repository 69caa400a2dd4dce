package org.talkoot.it.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talkoot.it.browser.Accessibility;
import org.talkoot.it.browser.Browsing;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;
import org.talkoot.reputation.LedgerProof;
import org.talkoot.reputation.ProofCheck;
import org.w3c.dom.Document;

@ExtendWith(Browsing.class)
class LedgerProofIT {
  private static final String VERIFICATIONS = "/networks/commons/verifications";

  private final Portal portal = Portal.running();
  private final TestMember operator = TestMember.ofTheSample("irja", portal.rest());
  private TestMember author;
  private TestMember voter;

  @BeforeEach
  void two_votes_are_cast() {
    author = TestMember.named("proven", portal.rest());
    String problem =
        Briefs.open(TestMember.named("asker", portal.rest()), "How can a ledger be believed?");
    String solution = Briefs.solve(author, problem, "Publish its root every night, and keep it.");
    for (int i = 0; i < 2; i++) {
      voter = TestMember.named("voter", portal.rest());
      voter.rest().put("/solutions/" + solution + "/vote", Map.of("value", "helpful")).expect(200);
    }
  }

  @Test
  void a_line_changed_directly_in_the_database_is_found_with_its_member_and_sequence(
      Browsing.Visitors visitors) throws Exception {
    await("all subscribers have heard of the votes", this::everythingIsHeard);
    tamper("update ledger_line set points = 40 where sequence = 2 and " + ofTheAuthor());
    try {
      assertThat(found()).anyMatch(one -> one.path("sequence").asLong() == 2);
      thePageShowsIt(visitors);
      theCommandPrintsIt();
      await(
          "the operator is alarmed",
          () -> operator.rest().get("/notifications").body().contains("ledger.differed"));
    } finally {
      tamper("update ledger_line set points = 4 where sequence = 2 and " + ofTheAuthor());
    }
    assertThat(found()).isEmpty();
    author.rest().post(VERIFICATIONS).expect(403);
    portal.rest().post(VERIFICATIONS).expect(401);
  }

  @Test
  void a_line_is_proven_by_a_published_checkpoint_without_telling_who_voted(
      Browsing.Visitors visitors) throws Exception {
    String proofs = "/members/" + author.handle() + "/ledger/commons/";
    author.rest().get(proofs + "1/proof").expect(404);
    anotherDayBegins();

    Answer answer = author.rest().get(proofs + "1/proof").expect(200);
    LedgerProof proof = LedgerProof.read(answer.body());
    assertThat(ProofCheck.faults(proof)).isEmpty();
    assertThat(proof.line().points()).isEqualTo(4);
    assertThat(feed().body()).contains(proof.published().toString());
    assertThat(portal.rest().get("/checkpoints").expect(200).body())
        .contains(proof.published().toString());

    Page page = signedIn(visitors, author);
    page.navigate("/ledger");
    Download file =
        page.waitForDownload(() -> page.locator("a[href*='ledger-proof']").last().click());
    assertThat(LedgerProof.read(Files.readString(file.path()))).isEqualTo(proof);

    author.rest().get(proofs + "99/proof").expect(404);
    voter.rest().get(proofs + "1/proof").expect(403);
    portal.rest().get(proofs + "1/proof").expect(401);
  }

  @Test
  void the_feed_is_atom_and_can_be_kept_without_a_session() throws Exception {
    anotherDayBegins();
    Answer feed = feed().expect(200);
    assertThat(feed.header("Content-Type").orElse("")).startsWith("application/atom+xml");
    assertThat(feed.header("Cache-Control").orElse("")).contains("public");
    assertThat(feed.header("Set-Cookie")).isEmpty();
    RestClient known = RestClient.anonymous(portal.url()).with("If-None-Match", feed.etag());
    assertThat(known.get("feeds/checkpoints.atom").status()).isEqualTo(304);

    Document atom = atom(feed.body());
    Stream.of("id", "title", "updated", "author", "link", "entry")
        .forEach(name -> assertThat(count(atom, name)).as(name).isPositive());
    int entries = count(atom, "entry");
    assertThat(count(atom, "content")).isEqualTo(entries);
    assertThat(count(atom, "updated")).isEqualTo(entries + 1);
    assertThat(count(atom, "id")).isEqualTo(entries + 1);
  }

  @Test
  void operators_see_how_far_subscribers_are_and_nobody_else_does() {
    JsonNode notifications =
        StreamSupport.stream(
                operator.rest().get("/subscribers").expect(200).json().path("items").spliterator(),
                false)
            .filter(one -> one.path("name").asText().equals("notifications"))
            .findFirst()
            .orElseThrow();
    assertThat(notifications.has("waiting")).isTrue();
    assertThat(notifications.has("lagSeconds")).isTrue();
    operator.rest().get("/parked-events").expect(200);
    operator
        .rest()
        .post("/parked-events/notifications/1/drop", Map.of("reason", "Nothing there"))
        .expect(404);
    author.rest().get("/subscribers").expect(403);
    author.rest().get("/parked-events").expect(403);
  }

  /** The script for the operator's command line, where there is a shell with curl. */
  private void theCommandPrintsIt() throws Exception {
    Path script =
        Path.of(System.getProperty("talkoot.it.setup")).resolveSibling("verify-ledger.sh");
    Path output = Files.createTempFile("verify-ledger", ".out");
    ProcessBuilder command =
        new ProcessBuilder("sh", script.toString(), portal.url().replaceAll("/$", ""), "commons")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    command.environment().put("TALKOOT_TOKEN", token());
    int code = command.start().waitFor();
    assertThat(Files.readString(output)).contains(author.handle()).contains("\"sequence\":2");
    assertThat(code).isEqualTo(1);
  }

  private String token() {
    return portal
        .rest()
        .post(
            "/access-tokens",
            Map.of(
                "email",
                operator.email(),
                "password",
                operator.password(),
                "name",
                "nightly",
                "scopes",
                List.of("manage"),
                "expiresIn",
                "P1D"))
        .expect(201)
        .text("token");
  }

  private void thePageShowsIt(Browsing.Visitors visitors) {
    Page page = signedIn(visitors, operator);
    page.navigate("/ledger-check/commons");
    assertThat(page.locator("table").first().textContent())
        .contains(author.handle())
        .contains("line 2");
    Accessibility.isSound(page);
  }

  private static Page signedIn(Browsing.Visitors visitors, TestMember member) {
    Page page = visitors.open(390, 844, ColorScheme.LIGHT);
    page.navigate("/signin");
    page.locator("[id='signin:email']").fill(member.email());
    page.locator("[id='signin:password']").fill(member.password());
    page.locator("[id='signin:enter']").click();
    page.waitForURL(url -> !url.contains("signin"));
    return page;
  }

  /** What a new verification finds about the author. */
  private List<JsonNode> found() throws InterruptedException {
    String id = operator.rest().post(VERIFICATIONS).expect(201).text("id");
    await("the verification ends", () -> status(id).equalsIgnoreCase("done"));
    JsonNode all = operator.rest().get(VERIFICATIONS + "/" + id).json().path("differences");
    return StreamSupport.stream(all.spliterator(), false)
        .filter(one -> one.path("member").asText().equals(author.handle()))
        .toList();
  }

  private String status(String id) {
    return operator.rest().get(VERIFICATIONS + "/" + id).expect(200).text("status");
  }

  /**
   * The days of all checkpoints so far are moved into the past, as if one had begun since, and the
   * next look is due at once.
   */
  private void anotherDayBegins() throws Exception {
    long before = checkpoints();
    tamper("update ledger_checkpoint set day = day - 400");
    tamper(
        "update scheduled_tasks set execution_time = now() where task_name = 'ledger-checkpoint'");
    await("a checkpoint is made", () -> checkpoints() > before);
  }

  private long checkpoints() {
    try (Connection database = portal.database();
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from ledger_checkpoint")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes rows as only somebody can who has the database itself. */
  private void tamper(String sql) throws SQLException {
    try (Connection database = portal.database();
        Statement statement = database.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(sql);
    }
  }

  private String ofTheAuthor() {
    return "member_id = (select id from member where handle = '" + author.handle() + "')";
  }

  private Answer feed() {
    return RestClient.anonymous(portal.url()).get("feeds/checkpoints.atom");
  }

  private static Document atom(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static int count(Document atom, String name) {
    return atom.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name).getLength();
  }

  private boolean everythingIsHeard() {
    JsonNode subscribers = operator.rest().get("/subscribers").expect(200).json().path("items");
    return StreamSupport.stream(subscribers.spliterator(), false)
        .allMatch(one -> one.path("waiting").asLong() == 0);
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long giveUp = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(giveUp);
      TimeUnit.MILLISECONDS.sleep(300);
    }
  }
}
