package org.talkoot.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.talkoot.it.server.Portal;

/** Badges over REST: definitions, holders, and what a member holds. */
class BadgesIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final RestClient portal = Portal.running().rest();

  @Test
  void everybody_reads_what_each_badge_asks_for_in_their_language() {
    JsonNode english = portal.get("/badges").expect(200).json().path("items");
    assertThat(english.size()).isGreaterThanOrEqualTo(30);
    assertThat(english.findValuesAsText("track"))
        .contains("solver", "reviewer", "refiner", "framer", "connector", "steward");
    JsonNode finnish =
        portal.with("Accept-Language", "fi").get("/badges/plumb-silver").expect(200).json();
    assertThat(finnish.path("name").asText()).isEqualTo("Luotilanka");
    assertThat(finnish.path("medal").asText()).isEqualTo("silver");
    assertThat(finnish.path("criteria").get(0).path("atLeast").asInt()).isEqualTo(25);
    assertThat(finnish.path("criteria").get(0).path("words").asText())
        .isEqualTo("arviota, jotka pitivät paikkansa");
  }

  @Test
  void an_unknown_badge_or_network_is_not_found() {
    portal.get("/badges/no-such-badge").expect(404);
    portal.get("/badges/no-such-badge/holders").expect(404);
    portal.get("/badges?network=no-such-network").expect(404);
    portal.get("/badges/log-bronze/holders?limit=101").expect(422);
  }

  @Test
  void holders_of_the_sample_are_counted_listed_and_shown_with_their_evidence()
      throws InterruptedException {
    JsonNode badge = held("log-bronze");
    JsonNode holders = portal.get("/badges/log-bronze/holders?limit=1").expect(200).json();
    String handle = holders.path("items").get(0).path("member").path("handle").asText();
    JsonNode theirs = portal.get("/members/" + handle + "/badges?limit=100").expect(200).json();
    assertThat(badge.path("holders").asLong()).isPositive();
    assertThat(theirs.path("items").findValuesAsText("badge")).contains("log-bronze");
    assertThat(theirs.path("onTheWay").isNull())
        .as("progress is told to the member alone")
        .isTrue();
    JsonNode counts = portal.get("/members/" + handle).expect(200).json().path("badges");
    assertThat(counts.path("bronze").asLong()).isPositive();
  }

  @Test
  void a_member_sees_the_own_progress() throws InterruptedException {
    TestMember kaisa = TestMember.ofTheSample("kaisa", portal);
    held("log-bronze");
    JsonNode own = kaisa.rest().get("/members/kaisa/badges").expect(200).json();
    assertThat(own.path("onTheWay").isArray()).isTrue();
    JsonNode badge = kaisa.rest().get("/badges/thread-gold").expect(200).json();
    assertThat(badge.path("progress").path("needs").asLong()).isEqualTo(30);
  }

  /** Waits until the badges of the sample have been counted. */
  private JsonNode held(String code) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    JsonNode badge = portal.get("/badges/" + code).expect(200).json();
    while (badge.path("holders").asLong() == 0 && Instant.now().isBefore(end)) {
      Thread.sleep(250);
      badge = portal.get("/badges/" + code).expect(200).json();
    }
    return badge;
  }
}
