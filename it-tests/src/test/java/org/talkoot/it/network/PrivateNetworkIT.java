package org.talkoot.it.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/**
 * Nothing of the sample's private town is to be seen by visitors and by members of other networks.
 */
class PrivateNetworkIT {
  private static final String TOWN = "hirsijarvi";
  private static final String SECRET = "keys of the sports hall";

  private final Portal portal = Portal.running();

  static Stream<RestClient> strangers() {
    RestClient rest = Portal.running().rest();
    return Stream.of(rest, TestMember.ofTheSample("oksana", rest).rest());
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void strangers_find_neither_the_network_nor_what_is_in_it(RestClient stranger) {
    RestClient insider = TestMember.ofTheSample("kaisa", portal.rest()).rest();
    String problem =
        insider.get("/problems?network=" + TOWN).expect(200).json().at("/items/0/id").asText();
    assertThat(problem).isNotEmpty();

    stranger.get("/networks/" + TOWN).expect(404);
    assertThat(stranger.get("/networks/" + TOWN + "/likely-experts?topics=sports").status())
        .isIn(401, 404);
    stranger.get("/problems/" + problem).expect(404);
    stranger.get("/problems/" + problem + "/solutions").expect(404);
    stranger.get("/problems/" + problem + "/decision").expect(404);
    assertThat(stranger.get("/networks").expect(200).body()).doesNotContain(TOWN);
    assertThat(stranger.get("/problems?limit=100").expect(200).body()).doesNotContain(TOWN);
    assertThat(stranger.get("/problems?q=sports+hall").expect(200).body()).doesNotContain(SECRET);
    assertThat(stranger.get("/members/tuula").expect(200).body()).doesNotContain(TOWN);
    assertThat(stranger.get("/members/tuula/thanks").expect(200).body()).doesNotContain(SECRET);
  }

  @Test
  void who_might_know_is_asked_by_members_of_the_network_with_topics_that_can_be_read() {
    TestMember knower = TestMember.named("knower", portal.rest());
    TestMember asker = TestMember.named("asker", portal.rest());
    String topic = "wells-of-" + knower.handle();
    knower.rest().put("/members/" + knower.handle() + "/skills", Map.of("topics", List.of(topic)));

    String path = "/networks/commons/likely-experts?topics=";
    JsonNode named = asker.rest().get(path + topic + ",iron").expect(200).json();
    assertThat(named.at("/items/0/expert/handle").asText()).isEqualTo(knower.handle());
    assertThat(named.at("/items/0/reasons/0/code").asText()).isEqualTo("declared");
    assertThat(knower.rest().get(path + topic).expect(200).json().at("/items")).isEmpty();
    asker.rest().get(path + "%3F%3F").expect(422);
    portal.rest().get(path + topic).expect(401);
  }

  @Test
  void pages_for_visitors_do_not_tell_of_it() throws IOException, InterruptedException {
    for (String path :
        List.of("", "problems", "member/tuula", "honour", "networks", "search?q=sports+hall")) {
      assertThat(page(path).body()).as(path).doesNotContain(SECRET).doesNotContain(TOWN + "\"");
    }
    assertThat(page("network/" + TOWN).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> page(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(portal.url() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
