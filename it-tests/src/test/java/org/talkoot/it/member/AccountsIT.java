package org.talkoot.it.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

class AccountsIT {
  private static final int RELAXED_GUESSES = 1000;

  private final Portal portal = Portal.running();
  private final RestClient rest = portal.rest();

  @Test
  void a_newcomer_belongs_to_the_commons_and_is_told_nothing_of_others() {
    TestMember kaisa = TestMember.named("kaisa", rest);

    assertThat(kaisa.rest().get("/me").expect(200).text("email")).isEqualTo(kaisa.email());
    Answer seen = rest.get("/members/" + kaisa.handle()).expect(200);
    assertThat(seen.body()).doesNotContain(kaisa.email()).doesNotContainIgnoringCase("hash");
    assertThat(kaisa.rest().get("/networks/commons").expect(200).json().path("myRole").isNull())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "nobody, long enough words, Somebody, email, email.invalid",
    "x@example.org, short, Somebody, password, password.tooShort",
    "x@example.org, password123, Somebody, password, password.common",
    "x@example.org, long enough words, S, displayName, text.tooShort"
  })
  void a_sign_up_is_refused_at_its_field(
      String email, String password, String name, String field, String code) {
    Answer refused =
        rest.post(
                "/members",
                Map.of("email", email, "password", password, "displayName", name, "language", "en"))
            .expect(422);

    assertThat(refused.json().path("violations").findValuesAsText("field")).contains(field);
    assertThat(refused.json().path("violations").findValuesAsText("code")).contains(code);
  }

  @Test
  void an_address_joins_once_even_when_asked_many_times_at_once() throws Exception {
    String email = "once" + System.nanoTime() + "@example.org";
    Map<String, Object> wish =
        Map.of(
            "email",
            email,
            "password",
            "a long walk",
            "displayName",
            "Once Only",
            "language",
            "en");

    List<Integer> statuses = atOnce(8, () -> rest.post("/members", wish).status());

    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 422);
  }

  @Test
  void an_unknown_address_and_a_wrong_password_are_told_apart_by_nothing() {
    TestMember kaisa = TestMember.named("kaisa", rest);

    Answer wrong = guess(kaisa.email(), "not the password").expect(401);
    Answer unknown = guess("nobody-" + kaisa.email(), "not the password").expect(401);

    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void too_many_guesses_must_wait_even_when_the_next_is_right() throws Exception {
    TestMember kaisa = TestMember.named("kaisa", rest);
    haveGuessed(kaisa.email(), RELAXED_GUESSES - 1);

    guess(kaisa.email(), "not the password").expect(401);
    Answer refused = guess(kaisa.email(), kaisa.password()).expect(429);

    assertThat(refused.header("Retry-After").map(Integer::parseInt).orElseThrow())
        .isBetween(1, 900);
    TestMember.named("somebodyelse", rest).rest().get("/me").expect(200);
  }

  @Test
  void a_token_works_within_its_scopes_until_it_is_revoked() {
    TestMember kaisa = TestMember.named("kaisa", rest);
    Answer issued =
        rest.post("/access-tokens", tokenFor(kaisa, List.of("read"), "P1D")).expect(201);
    RestClient reader = rest.withToken(issued.text("token"));

    reader.get("/me").expect(200);
    reader.delete("/access-tokens/" + issued.text("id")).expect(403);
    kaisa.rest().delete("/access-tokens/" + issued.text("id")).expect(204);
    reader.get("/me").expect(401);
    kaisa.rest().delete("/access-tokens/" + issued.text("id")).expect(404);
  }

  @Test
  void nobody_revokes_anothers_token() {
    TestMember kaisa = TestMember.named("kaisa", rest);
    TestMember olli = TestMember.named("olli", rest);
    Answer issued =
        rest.post("/access-tokens", tokenFor(kaisa, List.of("read"), "P1D")).expect(201);

    olli.rest().delete("/access-tokens/" + issued.text("id")).expect(404);
    rest.withToken(issued.text("token")).get("/me").expect(200);
  }

  @ParameterizedTest
  @CsvSource({"everything, P1D, scopes", "read, P400D, expiresIn", "read, tomorrow, expiresIn"})
  void a_token_that_cannot_be_is_refused(String scope, String life, String field) {
    TestMember kaisa = TestMember.named("kaisa", rest);

    Answer refused = rest.post("/access-tokens", tokenFor(kaisa, List.of(scope), life)).expect(422);

    assertThat(refused.json().path("violations").findValuesAsText("field")).containsExactly(field);
  }

  @Test
  void only_digests_of_secrets_are_kept() throws Exception {
    TestMember kaisa = TestMember.named("kaisa", rest);

    try (Connection database = portal.database();
        PreparedStatement query =
            database.prepareStatement(
                "select password_hash, digest from member m join access_token t"
                    + " on t.member_id = m.id where email = ?")) {
      query.setString(1, kaisa.email());
      ResultSet row = query.executeQuery();
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).contains("$argon2id$v=19$t=2,m=19456,p=1$");
      assertThat(row.getString(2)).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void members_change_their_own_profile_upon_the_version_they_read() {
    TestMember kaisa = TestMember.named("kaisa", rest);
    TestMember olli = TestMember.named("olli", rest);
    String path = "/members/" + kaisa.handle();
    String tag = rest.get(path).etag();

    patch(kaisa.rest(), path, "{\"headline\":\"Bakes\"}").expect(428);
    patch(olli.rest().with("If-Match", tag), path, "{\"headline\":\"x\"}").expect(403);
    patch(kaisa.rest().with("If-Match", tag), path, "{\"headline\":\"Bakes\"}").expect(200);
    patch(kaisa.rest().with("If-Match", tag), path, "{\"headline\":\"Sews\"}").expect(412);
    assertThat(rest.get(path).text("headline")).isEqualTo("Bakes");
  }

  @Test
  void the_audit_log_cannot_be_changed() throws Exception {
    TestMember.named("kaisa", rest);

    try (Connection database = portal.database();
        PreparedStatement change = database.prepareStatement("update audit_log set kind = 'x'")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(change::execute)
          .hasMessageContaining("append-only");
    }
  }

  private Answer guess(String email, String password) {
    return rest.post(
        "/access-tokens",
        Map.of("email", email, "password", password, "name", "x", "scopes", List.of("read")));
  }

  private static Map<String, Object> tokenFor(TestMember member, List<String> scopes, String life) {
    return Map.of(
        "email",
        member.email(),
        "password",
        member.password(),
        "name",
        "test",
        "scopes",
        scopes,
        "expiresIn",
        life);
  }

  private static Answer patch(RestClient client, String path, String json) {
    return client
        .with("Content-Type", "application/json")
        .send("PATCH", path, java.net.http.HttpRequest.BodyPublishers.ofString(json));
  }

  private void haveGuessed(String email, int times) throws Exception {
    String bucket =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(("account:" + email).getBytes("UTF-8")));
    try (Connection database = portal.database();
        PreparedStatement insert =
            database.prepareStatement(
                "insert into sign_in_attempt (bucket, at)"
                    + " select ?, now() from generate_series(1, ?)")) {
      insert.setString(1, bucket);
      insert.setInt(2, times);
      insert.execute();
    }
  }

  private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(times);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> done : people.invokeAll(java.util.Collections.nCopies(times, action))) {
        results.add(done.get());
      }
      return results;
    } finally {
      people.shutdown();
    }
  }
}
