package org.talkoot.it.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

class DumpImportIT {
  private static final Path PROJECT = project();
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Without the badges that follow from them a moment later. */
  private static final String IMPORTED_EVENTS =
      "(select * from event_log where kind like 'dump.%')";

  private final Portal portal = Portal.running();

  @Test
  void a_dump_imported_twice_leaves_the_same_state() throws Exception {
    RestClient operator = operator();
    Path outdoors = PROJECT.resolve("ejb/src/test/resources/outdoors-2019-06");

    JsonNode first = imported(operator, outdoors, "outdoors");
    String stateAfterFirst = state("outdoors");
    JsonNode second = imported(operator, outdoors, "outdoors");

    assertThat(first.path("exact").asInt()).isEqualTo(5);
    assertThat(first.path("membersCompared").asInt()).isEqualTo(6);
    assertThat(first.path("outsideEnvelope").asInt()).isZero();
    assertThat(first.path("badRows").asInt()).isEqualTo(1);
    assertThat(second.path("id")).isEqualTo(first.path("id"));
    assertThat(state("outdoors")).isEqualTo(stateAfterFirst);
    JsonNode problems = portal.rest().get("/problems?network=outdoors").expect(200).json();
    assertThat(problems.path("items")).hasSize(4);
    whoAsksForItIsErasedAndNotBroughtBack(operator, outdoors);
  }

  private void whoAsksForItIsErasedAndNotBroughtBack(RestClient operator, Path dump)
      throws Exception {
    TestMember caretaker = TestMember.named("caretaker", portal.rest());
    TestMember outsider = TestMember.named("outsider", portal.rest());
    operator.put("/networks/outdoors/managers/" + caretaker.handle(), Map.of()).expect(200);
    long points = sumOfPoints();
    String birk = "/members/outdoors-2";
    outsider.rest().get(birk + "/erasure").expect(403);
    caretaker.rest().post("/members/" + outsider.handle() + "/erasure").expect(403);
    assertThat(caretaker.rest().get(birk + "/erasure").expect(200).json().path("texts").asInt())
        .isPositive();

    caretaker.rest().post(birk + "/erasure").expect(204);
    imported(operator, dump, "outdoors");

    portal.rest().get(birk).expect(404);
    caretaker.rest().post(birk + "/erasure").expect(404);
    assertThat(number("select count(*) from member where display_name = 'Birk Exempel'")).isZero();
    assertThat(number("select count(*) from member where imported and erased_at is not null"))
        .isEqualTo(1);
    assertThat(sumOfPoints()).isEqualTo(points);
    caretaker.rest().get("/networks/outdoors/mentions").expect(200);
    outsider.rest().get("/networks/outdoors/mentions").expect(403);
  }

  private long sumOfPoints() throws SQLException {
    return number(
        "select sum(balance) from reputation_account"
            + " where network_id = (select id from network where slug = 'outdoors')");
  }

  private long number(String sql) throws SQLException {
    try (Connection database = portal.database();
        PreparedStatement query = database.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void only_an_operator_imports() {
    RestClient member = TestMember.named("visitor", portal.rest()).rest();

    member.get("/imports").expect(403);
    member.post("/imports", Map.of("folder", "/")).expect(403);
    portal.rest().get("/imports").expect(401);
  }

  @Test
  void a_folder_without_a_dump_is_refused_by_name() throws SQLException {
    RestClient operator = operator();

    JsonNode refused =
        operator
            .post("/imports", Map.of("folder", PROJECT.toString(), "network", "nothing"))
            .expect(422)
            .json();
    assertThat(refused.toString()).contains("Users.xml");
  }

  @Test
  void a_whole_real_site_agrees_with_its_own_reputation(TestReporter reporter) throws Exception {
    Path dump = data().resolve("stackexchange-quantumcomputing-2018-09");
    assumeTrue(
        Files.isDirectory(dump),
        () -> "SKIPPED: no data dump in " + dump + "; name the data by TALKOOT_DATA");
    RestClient operator = operator();
    Instant start = Instant.now();

    JsonNode found = imported(operator, dump, "real-site");
    Duration took = Duration.between(start, Instant.now());

    String figures =
        "%d of %d members exact, %d within the envelope, %d outside; %d votes counted; %d s"
            .formatted(
                found.path("exact").asInt(),
                found.path("membersCompared").asInt(),
                found.path("withinEnvelope").asInt(),
                found.path("outsideEnvelope").asInt(),
                found.path("votesCounted").asInt(),
                took.toSeconds());
    reporter.publishEntry("import", figures);
    System.out.println("Import of a real site on the server: " + figures);
    assertThat(found.path("exact").asInt()).isEqualTo(3_360);
    assertThat(found.path("outsideEnvelope").asInt()).isZero();
  }

  /** Begins the import and waits until it is done. */
  private static JsonNode imported(RestClient operator, Path folder, String network)
      throws InterruptedException {
    String id =
        operator
            .post("/imports", Map.of("folder", folder.toString(), "network", network))
            .expect(201)
            .text("id");
    Instant end = Instant.now().plus(PATIENCE);
    JsonNode seen = operator.get("/imports/" + id).expect(200).json();
    while (seen.path("status").asText().equals("running") && Instant.now().isBefore(end)) {
      Thread.sleep(200);
      seen = operator.get("/imports/" + id).expect(200).json();
    }
    assertThat(seen.path("status").asText()).as("import %s", seen).isEqualTo("done");
    return seen;
  }

  /** A fingerprint of what stands in the network, ids included. */
  private String state(String slug) throws SQLException {
    StringBuilder state = new StringBuilder();
    for (String table :
        new String[] {
          "problem",
          "solution",
          "comment",
          "decision",
          "membership",
          IMPORTED_EVENTS,
          "ledger_line",
          "reputation_account",
          "imported_vote",
          "imported_post"
        }) {
      state.append(table).append('=').append(fingerprint(table, slug)).append('\n');
    }
    return state.toString();
  }

  private String fingerprint(String table, String slug) throws SQLException {
    String sql =
        "select count(*) || ' ' || md5(string_agg(cast(t as text), '|' order by cast(t as text)))"
            + " from "
            + table
            + " t where network_id = (select id from network where slug = ?)";
    try (Connection database = portal.database();
        PreparedStatement query = database.prepareStatement(sql)) {
      query.setString(1, slug);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private RestClient operator() throws SQLException {
    TestMember member = TestMember.named("importer", portal.rest());
    try (Connection database = portal.database();
        PreparedStatement appoint =
            database.prepareStatement("update member set operator = true where handle = ?")) {
      appoint.setString(1, member.handle());
      appoint.executeUpdate();
    }
    return member.rest();
  }

  private static Path project() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("it-tests")) ? here : here.getParent();
  }

  /** The data lies beside the project unless a property or the environment says otherwise. */
  private static Path data() {
    String named =
        System.getProperty("TALKOOT_DATA", System.getenv().getOrDefault("TALKOOT_DATA", ""));
    return named.isEmpty() ? PROJECT.resolve("../shared/data").normalize() : Path.of(named);
  }
}
