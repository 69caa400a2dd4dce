package org.talkoot.it.storm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.talkoot.it.server.Portal;

/**
 * Sixty-four clients vote, object, thank, review, rate, refine and decide at once on four authors.
 *
 * <p>20 seconds in every build; {@code -Dtalkoot.storm.seconds=300} for the long one.
 */
class PointsStormIT {
  private static final Logger LOG = Logger.getLogger(PointsStormIT.class.getName());
  private static final int CLIENTS = 64;
  private static final Duration LASTING =
      Duration.ofSeconds(Long.getLong("talkoot.storm.seconds", 20));
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Portal portal = Portal.running();

  @Test
  void after_a_storm_everything_adds_up_and_nobody_saw_it_break() throws Exception {
    Place place = Place.in(portal, CLIENTS);

    Answers answers = new Storm(place, LASTING).rage();

    LOG.info(() -> "The storm was answered: " + answers);
    assertThat(answers.broken()).isEmpty();
    try (Connection database = portal.database()) {
      Aftermath aftermath = new Aftermath(database, place.slug());
      awaitSubscribers(aftermath);
      LOG.info("Lines by rule: " + aftermath.lines());
      assertThat(aftermath.faults())
          .allSatisfy((what, faults) -> assertThat(faults).as(what).isEmpty());
    }
    verificationFindsNothing(place);
    assertThat(Deeds.ALL).allSatisfy(deed -> assertThat(answers.done(deed)).as(deed).isPositive());
  }

  private static void awaitSubscribers(Aftermath aftermath) throws Exception {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (!aftermath.waiting().isEmpty()) {
      assertThat(System.nanoTime()).as("subscribers that wait").isLessThan(giveUp);
      TimeUnit.MILLISECONDS.sleep(500);
    }
  }

  private static void verificationFindsNothing(Place place) {
    JsonNode report =
        place
            .manager()
            .rest()
            .get("/networks/" + place.slug() + "/ledger-report")
            .expect(200)
            .json();
    assertThat(report.path("differences")).isEmpty();
    assertThat(report.path("clean").asBoolean()).isTrue();
    assertThat(report.path("lines").asLong()).isPositive();
  }
}
