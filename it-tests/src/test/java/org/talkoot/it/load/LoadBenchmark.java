package org.talkoot.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.server.LoadedPortal;

/**
 * What requests cost in a large community: {@code mvn verify -Pload}.
 *
 * <p>Settings are system properties: {@code talkoot.load.fresh} (fill the database anew), {@code
 * talkoot.load.factor} and {@code .seed} (what fills it), {@code talkoot.load.warm} (seconds of
 * load before anything is measured), {@code talkoot.load.seconds} (of each measurement at sixteen
 * connections), {@code talkoot.load.only} (a pattern of names), {@code talkoot.load.erase} (the
 * number, below 64, of a member who is erased at the end; it cannot be taken back).
 */
class LoadBenchmark {
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final int MANY = 16;
  private static final int WARM = Integer.getInteger("talkoot.load.warm", 90);
  private static final int SECONDS = Integer.getInteger("talkoot.load.seconds", 8);
  private static final Pattern ONLY =
      Pattern.compile(System.getProperty("talkoot.load.only", ".*"));

  @SuppressWarnings("NullAway.Init") // there once the test runs
  private LoadedPortal portal;

  @SuppressWarnings("NullAway.Init") // as above
  private CrowdedDatabase database;

  @Test
  void what_requests_cost() throws Exception {
    try (LoadedPortal started =
        LoadedPortal.withDatabase(Boolean.getBoolean("talkoot.load.fresh"))) {
      portal = started;
      database = new CrowdedDatabase(portal.database());
      boolean filled = database.fillOnce();
      portal.serve(PATIENCE);
      database.awaitSubscribers(PATIENCE);
      if (filled) {
        verifyLedger();
      }
      measure();
      Optional.ofNullable(Integer.getInteger("talkoot.load.erase")).ifPresent(this::erase);
    }
  }

  /** Every text of the community is read for it. */
  private void erase(int number) {
    RestClient member = portal.rest().withToken(Community.token(number));
    JsonNode preview = member.get("/me/erasure").expect(200).json();
    long begun = System.nanoTime();
    member.post("/me/erasure", Map.of("password", Community.PASSWORD)).expect(204);
    System.out.printf(
        "Erased member %d in %d ms (%s)%n",
        number, Duration.ofNanos(System.nanoTime() - begun).toMillis(), preview);
  }

  /** The whole ledger, and everything else that rests on the events. */
  private void verifyLedger() {
    RestClient manager = portal.rest().withToken(Community.token(0));
    String all = "/networks/commons/verifications";
    String begun = all + "/" + manager.post(all).expect(201).text("id");
    database.await(
        () -> !manager.get(begun).expect(200).text("status").equalsIgnoreCase("running"), PATIENCE);
    JsonNode done = manager.get(begun).expect(200).json();
    System.out.println(
        "Verified: %s, %s lines of %s accounts from %s events, %s differences"
            .formatted(
                done.path("status").asText(),
                done.path("lines"),
                done.path("accounts"),
                done.path("events"),
                done.path("found")));
    assertThat(done.path("status").asText()).isEqualToIgnoringCase("done");
    assertThat(done.path("found").asLong()).as("%s", done.path("differences")).isZero();
  }

  private void measure() throws IOException, InterruptedException {
    List<Scenario> scenarios = scenarios();
    warm(scenarios);
    System.out.println(surroundings());
    System.out.print(Table.HEAD);
    Processes processes = new Processes(portal.serverProcess(), portal.databaseProcess());
    for (Scenario scenario : scenarios) {
      Load.Answers alone =
          new Load(portal.port(), 1).ask(scenario.calls(), Duration.ofMillis(SECONDS * 300L));
      Processes.Used before = processes.used();
      Load.Answers crowd =
          new Load(portal.port(), MANY).ask(scenario.calls(), Duration.ofSeconds(SECONDS));
      System.out.println(Table.line(scenario, alone, crowd, processes.used().since(before)));
    }
    System.out.printf(
        Locale.ROOT,
        "Memory: server %.0f MiB, database %.0f MiB%n",
        processes.serverMemory(),
        processes.databaseMemory());
    System.out.println(surroundings());
    database.awaitSubscribers(PATIENCE);
  }

  private List<Scenario> scenarios() throws IOException {
    SignIn signIn = new SignIn(portal.url());
    List<String> sessions = new ArrayList<>();
    for (int member = 1; member <= MANY; member++) {
      sessions.add(signIn.cookiesOf(member));
    }
    String host = "localhost:" + portal.port();
    Places places = Places.in(database.jdbi);
    return new Scenarios(new Requests(host), places, sessions, database.members())
        .all().stream().filter(one -> ONLY.matcher(one.name()).find()).toList();
  }

  /** The compiler of the Java machine needs a while of load before it is done. */
  private void warm(List<Scenario> scenarios) {
    int rounds = 3;
    for (int i = 0; i < rounds * scenarios.size(); i++) {
      new Load(portal.port(), MANY)
          .ask(
              scenarios.get(i % scenarios.size()).calls(),
              Duration.ofMillis(WARM * 1000L / rounds / scenarios.size()));
    }
  }

  private static String surroundings() {
    return String.format(
        Locale.ROOT,
        "%s, load of the machine %.1f on %d processors",
        Instant.now(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
  }
}
