package org.talkoot.it.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** A member with a life in the portal takes their data along, moves, and leaves for good. */
class OwnDataIT {
  private static final String NAME = "Vieno Lähtevä";
  private static final String TEXTS =
      """
      select c.table_name, c.column_name from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
         and (c.data_type in ('text', 'json', 'jsonb') or c.udt_name = '_text')
      """;

  private final Portal portal = Portal.running();
  private final RestClient rest = portal.rest();
  private final TestMember leaver = TestMember.named("vieno", rest);
  private final TestMember asker = TestMember.named("asker", rest);
  private final TestMember reviewer = TestMember.named("judge", rest);

  @Test
  void the_archive_holds_all_that_is_the_members_and_nothing_that_is_anothers() throws Exception {
    lives();

    Map<String, String> files = unzipped(archive("/export/me"));

    JsonNode account = json(files, "account").get(0);
    assertThat(account.path("email").asText()).isEqualTo(leaver.email());
    assertThat(files.get("index.html")).contains(NAME).contains("data/solutions.json");
    assertThat(files.get("data/solutions.json")).contains("Salt the steps every evening");
    assertThat(files.get("data/comments.json")).contains("Which steps are meant");
    assertThat(json(files, "ledger")).isNotEmpty();
    assertThat(json(files, "solution-votes")).isNotEmpty();
    String all = String.join("\n", files.values());
    assertThat(all)
        .doesNotContain(asker.email(), reviewer.email())
        .doesNotContain("A rival has another idea")
        .doesNotContain("password_hash", "passwordHash", "$argon2");
  }

  @Test
  void an_archive_is_made_aside_and_can_be_fetched_by_its_member_alone() throws Exception {
    String id = leaver.rest().post("/exports").expect(201).text("id");
    assertThat(leaver.rest().post("/exports").expect(201).text("id")).isNotEmpty();

    await(() -> "ready".equals(leaver.rest().get("/exports/" + id).expect(200).text("state")));

    asker.rest().get("/exports/" + id).expect(404);
    asker.rest().get("/exports/" + id + "/archive").expect(404);
    assertThat(unzipped(archive("/exports/" + id + "/archive"))).containsKey("index.html");
  }

  @Test
  void another_address_counts_with_the_password_and_is_nobody_elses() {
    String moved = "moved." + leaver.email();
    leaver
        .rest()
        .post("/me/email", Map.of("email", moved, "password", "not it at all"))
        .expect(422);
    leaver
        .rest()
        .post("/me/email", Map.of("email", asker.email(), "password", leaver.password()))
        .expect(422);
    leaver
        .rest()
        .post("/me/email", Map.of("email", moved, "password", leaver.password()))
        .expect(204);

    assertThat(leaver.rest().get("/me").expect(200).text("email")).isEqualTo(moved);
    token(moved, leaver.password()).expect(201);
    token(leaver.email(), leaver.password()).expect(401);
  }

  @Test
  void after_an_erasure_no_row_of_any_table_names_the_member_and_all_sums_stand() throws Exception {
    String solution = lives();
    long before = points(asker);
    long lines = ledgerLines();
    leaver.rest().post("/me/erasure", Map.of("password", "not it at all")).expect(422);
    assertThat(leaver.rest().get("/me/erasure").expect(200).json().path("undecided").asInt())
        .isEqualTo(1);

    leaver.rest().post("/me/erasure", Map.of("password", leaver.password())).expect(204);

    leaver.rest().get("/me").expect(401);
    rest.get("/members/" + leaver.handle()).expect(404);
    token(leaver.email(), leaver.password()).expect(401);
    assertThat(traces(NAME)).isEmpty();
    assertThat(traces(leaver.handle())).isEmpty();
    assertThat(traces(leaver.email())).isEmpty();
    JsonNode read = rest.get("/solutions/" + solution).expect(200).json();
    assertThat(read.path("text").asText()).contains("Salt the steps");
    assertThat(read.path("author").path("displayName").asText()).isEqualTo("Former member");
    rest.get("/members/" + read.path("author").path("handle").asText()).expect(404);
    assertThat(points(asker)).isEqualTo(before);
    assertThat(ledgerLines()).isGreaterThanOrEqualTo(lines);
    assertThat(sumsThatDiffer()).isZero();
    assertThat(verified(read.path("author").path("handle").asText())).isEmpty();
  }

  /** Asks, answers, reviews, comments, votes, thanks, drafts; the id of the solution. */
  private String lives() {
    leaver
        .rest()
        .with("If-Match", leaver.rest().get("/members/" + leaver.handle()).etag())
        .with("Content-Type", "application/json")
        .send(
            "PATCH",
            "/members/" + leaver.handle(),
            HttpRequest.BodyPublishers.ofString(
                "{\"displayName\": \"" + NAME + "\", \"headline\": \"Knows ice\"}"))
        .expect(200);
    String asked = Briefs.open(asker, "How do we keep the steps of the library free of ice?");
    String solution = Briefs.solve(leaver, asked, "Salt the steps every evening, says " + NAME);
    Briefs.solve(reviewer, asked, "A rival has another idea, unlike " + NAME + ".");
    comment(leaver, asked, "Which steps are meant?");
    comment(asker, asked, "Thank you, @" + leaver.handle() + ". " + NAME + " asks well.");
    Briefs.review(reviewer, solution, 4);
    asker.rest().put("/solutions/" + solution + "/vote", Map.of("value", "helpful")).expect(200);
    String own = Briefs.open(leaver, "How do we carry the skis of the school home in spring?");
    String rival = Briefs.solve(asker, own, "On a sledge with a rope.");
    leaver.rest().put("/solutions/" + rival + "/vote", Map.of("value", "helpful")).expect(200);
    asker
        .rest()
        .with("Idempotency-Key", "thanks-" + solution)
        .post(
            "/thanks",
            Map.of(
                "to", leaver.handle(),
                "contribution", Map.of("type", "solution", "id", solution),
                "text", "Nobody fell on the steps, thanks to " + NAME + "."))
        .expect(201);
    return solution;
  }

  private static void comment(TestMember by, String problem, String text) {
    by.rest().post("/problems/" + problem + "/comments", Map.of("text", text)).expect(201);
  }

  private Answer token(String email, String password) {
    return rest.post(
        "/access-tokens",
        Map.of("email", email, "password", password, "name", "t", "scopes", List.of("read")));
  }

  private static long points(TestMember member) {
    return member
        .rest()
        .get("/members/" + member.handle() + "/reputation")
        .expect(200)
        .json()
        .path("balance")
        .asLong();
  }

  /** Verifies the commons; what it finds about anybody of this story. */
  private List<JsonNode> verified(String former) throws InterruptedException {
    TestMember irja = TestMember.ofTheSample("irja", rest);
    String path = "/networks/commons/verifications";
    await(() -> everythingIsHeard(irja));
    String id = irja.rest().post(path).expect(201).text("id");
    await(
        () -> "done".equalsIgnoreCase(irja.rest().get(path + "/" + id).expect(200).text("status")));
    JsonNode all = irja.rest().get(path + "/" + id).expect(200).json().path("differences");
    List<String> ours = List.of(asker.handle(), reviewer.handle(), former);
    return StreamSupport.stream(all.spliterator(), false)
        .filter(one -> ours.contains(one.path("member").asText()))
        .toList();
  }

  private static boolean everythingIsHeard(TestMember operator) {
    JsonNode subscribers = operator.rest().get("/subscribers").expect(200).json().path("items");
    return StreamSupport.stream(subscribers.spliterator(), false)
        .allMatch(one -> one.path("waiting").asLong() == 0);
  }

  private byte[] archive(String path) throws IOException, InterruptedException {
    String token = token(leaver.email(), leaver.password()).expect(201).text("token");
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(portal.url() + "api/v1" + path))
                    .header("Authorization", "Bearer " + token)
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static Map<String, String> unzipped(byte[] archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static JsonNode json(Map<String, String> files, String name) throws IOException {
    return new ObjectMapper().readTree(files.get("data/" + name + ".json"));
  }

  /** Every text column of the schema that holds the words, as table.column. */
  private List<String> traces(String words) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection database = portal.database();
        PreparedStatement columns = database.prepareStatement(TEXTS);
        ResultSet rows = columns.executeQuery()) {
      while (rows.next()) {
        String sql =
            "select exists (select 1 from \"%s\" where position(lower(?) in lower(cast(\"%s\" as text))) > 0)"
                .formatted(rows.getString(1), rows.getString(2));
        try (PreparedStatement query = database.prepareStatement(sql)) {
          query.setString(1, words);
          try (ResultSet answer = query.executeQuery()) {
            answer.next();
            if (answer.getBoolean(1)) {
              found.add(rows.getString(1) + "." + rows.getString(2));
            }
          }
        }
      }
    }
    return found;
  }

  private long ledgerLines() throws SQLException {
    return number("select count(*) from ledger_line");
  }

  private long sumsThatDiffer() throws SQLException {
    return number(
        "select count(*) from reputation_account a where a.balance <> coalesce((select sum(l.points)"
            + " from ledger_line l where l.network_id = a.network_id"
            + " and l.member_id = a.member_id), 0)");
  }

  private long number(String sql) throws SQLException {
    try (Connection database = portal.database();
        PreparedStatement query = database.prepareStatement(sql);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      return answer.getLong(1);
    }
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }
}
