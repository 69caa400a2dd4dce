package org.talkoot.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** What an operator does with an event that a subscriber could not digest. */
class ParkedEventsIT {
  private static final String SUBSCRIBER = "notifications";
  private static final Map<String, String> MENDED = Map.of("reason", "The fault is mended.");

  private final Portal portal = Portal.running();
  private final TestMember operator = TestMember.ofTheSample("irja", portal.rest());
  private final TestMember stranger = TestMember.named("curious", portal.rest());
  private long event;

  @BeforeEach
  void an_event_is_parked() throws SQLException {
    try (Connection database = portal.database()) {
      event =
          number(
              database,
              """
              select max(e.id) from event_log e join member m on m.id = e.actor_id
               where m.handle = ?
              """);
      try (PreparedStatement park =
          database.prepareStatement(
              "insert into event_parked (subscription, event_id, failure)"
                  + " values (?, ?, 'IllegalStateException')")) {
        park.setString(1, SUBSCRIBER);
        park.setLong(2, event);
        park.executeUpdate();
      }
    }
  }

  @Test
  void the_operator_sees_it_with_its_subscriber_and_why_it_failed() {
    assertThat(parked()).isTrue();
    JsonNode subscriber =
        StreamSupport.stream(
                operator.rest().get("/subscribers").expect(200).json().get("items").spliterator(),
                false)
            .filter(one -> one.get("name").asText().equals(SUBSCRIBER))
            .findFirst()
            .orElseThrow();
    assertThat(subscriber.get("parked").asLong()).isPositive();
  }

  @Test
  void told_once_more_it_is_parked_no_longer() {
    operator.rest().post(path("retry"), MENDED).expect(200);
    assertThat(parked()).isFalse();
    assertThat(operator.rest().post(path("retry"), MENDED).status()).isEqualTo(404);
    assertThat(settlement()).isEqualTo("DELIVERED");
  }

  @Test
  void given_up_with_a_reason_it_is_parked_no_longer() {
    operator.rest().post(path("drop"), Map.of("reason", "")).expect(422);
    operator.rest().post(path("drop"), Map.of("reason", "Nobody needs it.")).expect(200);
    assertThat(parked()).isFalse();
    assertThat(settlement()).isEqualTo("DROPPED");
  }

  @Test
  void nobody_else_sees_or_settles_it() {
    stranger.rest().get("/parked-events").expect(403);
    stranger.rest().get("/subscribers").expect(403);
    stranger.rest().post(path("drop"), MENDED).expect(403);
    assertThat(parked()).isTrue();
  }

  private String path(String deed) {
    return "/parked-events/" + SUBSCRIBER + "/" + event + "/" + deed;
  }

  private boolean parked() {
    JsonNode items = operator.rest().get("/parked-events").expect(200).json().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .anyMatch(
            one ->
                one.get("event").asLong() == event
                    && one.get("subscriber").asText().equals(SUBSCRIBER)
                    && one.get("failure").asText().equals("IllegalStateException"));
  }

  private String settlement() {
    try (Connection database = portal.database();
        PreparedStatement asked =
            database.prepareStatement(
                "select settlement from event_parked where event_id = ? and subscription = ?")) {
      asked.setLong(1, event);
      asked.setString(2, SUBSCRIBER);
      ResultSet row = asked.executeQuery();
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long number(Connection database, String sql) throws SQLException {
    try (PreparedStatement asked = database.prepareStatement(sql)) {
      asked.setString(1, stranger.handle());
      ResultSet row = asked.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }
}
