package org.talkoot.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.talkoot.it.server.Portal;

/** Every operation of the contract against nonsense: never a 5xx, a page or a class name. */
class HostileRequestsIT {
  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "null",
          "[]",
          "\"x\"",
          "{\"text\":\"a\\u0000b\",\"question\":\"\\ud800\"}",
          "{\"text\":[],\"question\":{},\"scores\":7,\"accepted\":\"x\",\"value\":[]}",
          "{\"value\":\"\",\"step\":\"\",\"grade\":\"x\",\"verdict\":1}",
          "{\"accepted\":[{}],\"reasons\":[{}],\"scores\":[{}],\"contributions\":[{}],\"ids\":[\"x\"]}",
          "{\"confidence\":99999999999999999999,\"judgement\":-1,\"bounty\":2147483647}",
          "{\"text\":\"" + "ä".repeat(100_000) + "\"}",
          "{\"deadline\":\"+999999999-12-31T23:59:59Z\",\"decideBy\":\"0000-00-00\"}");
  private static final List<String> IDS =
      List.of("0000000000zzz", "x", "%00", "%C3%28", "..%2f", "'%20or%201=1", "a".repeat(3000));
  private static final List<String> METHODS = List.of("PATCH", "OPTIONS", "FOO", "PROPFIND");
  private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

  private final RestClient portal = Portal.running().rest();
  private final RestClient member = TestMember.named("hostile", portal).rest();
  private final SoftAssertions all = new SoftAssertions();

  @Test
  void no_operation_breaks() {
    JsonNode paths = portal.get("/openapi.json").expect(200).json().path("paths");
    assertThat(paths.size()).isGreaterThan(25);
    paths
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> attack(method, path.getKey())));
    all.assertAll();
  }

  @Test
  void undocumented_methods_are_refused_with_what_is_allowed() {
    for (String method : METHODS) {
      Answer refused = portal.send(method, "/networks", BodyPublishers.noBody()).expect(405);
      assertThat(refused.header("Allow")).get().asString().contains("GET").doesNotContain("FOO");
    }
  }

  private void attack(String method, String template) {
    for (String path : paths(template)) {
      if (WITH_BODY.contains(method)) {
        BODIES.forEach(body -> send(method, path, body));
      } else {
        send(method, path, "");
        send(method, path + "?limit=%zz&after=%00&q=%00&status=x", "");
      }
    }
  }

  private static List<String> paths(String template) {
    if (!template.contains("{")) {
      return List.of(template);
    }
    List<String> paths = new ArrayList<>();
    IDS.forEach(id -> paths.add(template.replaceAll("\\{[^}]+}", id)));
    return paths;
  }

  private void send(String method, String path, String body) {
    Answer answer;
    try {
      answer =
          member
              .with("Content-Type", "application/json")
              .send(method.toUpperCase(java.util.Locale.ROOT), path, BodyPublishers.ofString(body));
    } catch (IllegalArgumentException notSendable) {
      return; // the client itself refuses such an address
    }
    String what = method + " " + path.substring(0, Math.min(80, path.length())) + " " + start(body);
    all.assertThat(answer.status()).as(what).isLessThan(500);
    all.assertThat(answer.body().toLowerCase(java.util.Locale.ROOT))
        .as(what)
        .doesNotContain("<html", "exception", "org.talkoot", "java.", "jakarta", "select ");
    if (answer.status() >= 400 && !answer.body().isEmpty()) {
      all.assertThat(answer.header("Content-Type")).as(what).contains("application/problem+json");
    }
  }

  private static String start(String body) {
    return Stream.of(body)
        .map(text -> text.substring(0, Math.min(40, text.length())))
        .toList()
        .get(0);
  }
}
