package org.talkoot.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.problem.StoredProblem.aProblem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.reputation.persistence.EventArchive;
import org.talkoot.reputation.persistence.EventHistory;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.TestDatabase;

/** Whoever reads the archive and the rest of the log hears what the log says, and nothing else. */
class EventArchiveTest {
  private static final int IN_SEGMENT = 7;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KINDS = List.of("solution.voted", "thanks.given");
  private static final String INSERT =
      """
      insert into event_log (at, kind, network_id, actor_id, numbers)
      values (now(), 'solution.voted', ?, 0, cast(? as jsonb))
      """;

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final long network = TestDatabase.network("talkoot-1");
  private final EventArchive archive = new EventArchive(jdbi, IN_SEGMENT);
  private final EventHistory history = new EventHistory(jdbi);
  private final RuleBook book = RuleBook.of(RuleSets.talkoot1());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void archive_and_tail_are_the_log(long seed) {
    Random random = new Random(seed);
    happen(random, random.nextInt(60));
    archived();
    happen(random, random.nextInt(30));
    archived();
    happen(random, random.nextInt(20));
    List<String> log = fromLog();
    assertThat(told()).isEqualTo(log);
    String hash = hash();
    jdbi.useHandle(handle -> handle.execute("delete from event_segment"));
    assertThat(told()).isEqualTo(log);
    assertThat(hash()).isEqualTo(hash);
  }

  @Test
  void only_full_segments_are_written_and_each_event_stands_in_one() {
    happen(new Random(9), 3 * IN_SEGMENT + 2);
    archived();
    assertThat(segments()).isEqualTo(3);
    archived();
    assertThat(segments()).isEqualTo(3);
    happen(new Random(10), IN_SEGMENT);
    archived();
    assertThat(segments()).isEqualTo(4);
    assertThat(sumOfCounts()).isEqualTo(4L * IN_SEGMENT);
  }

  @Test
  void an_event_whose_transaction_ends_after_the_segment_was_written_is_not_lost() {
    try (Handle early = jdbi.open();
        Handle late = jdbi.open()) {
      early.begin();
      early.createQuery("select pg_current_xact_id()::text").mapTo(String.class).one();
      late.begin();
      late.execute(INSERT, network, "{\"solution\": 1}");
      for (int i = 0; i < IN_SEGMENT; i++) {
        early.execute(INSERT, network, "{\"solution\": 2}");
      }
      early.commit();
      archived();
      assertThat(segments()).isEqualTo(1);
      assertThat(told()).hasSize(IN_SEGMENT);
      late.commit();
    }
    assertThat(told()).hasSize(IN_SEGMENT + 1).isEqualTo(fromLog());
    archived();
    assertThat(segments()).isEqualTo(1);
    assertThat(told()).isEqualTo(fromLog());
    assertThat(archive.check(10_000)).isZero();
  }

  @Test
  void a_damaged_segment_is_passed_over_and_written_again() {
    happen(new Random(11), 3 * IN_SEGMENT);
    archived();
    List<String> log = fromLog();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update event_segment set packed = set_byte(packed, 9, get_byte(packed, 9) # 255)"
                    + " where network_id = ? and last_id = (select min(last_id)"
                    + " from event_segment where network_id = ? and after_id > 0)",
                network,
                network));
    assertThat(told()).isEqualTo(log);
    assertThat(archive.check(10_000)).isPositive();
    assertThat(segments()).isEqualTo(1);
    archived();
    assertThat(segments()).isEqualTo(3);
    assertThat(archive.check(10_000)).isZero();
  }

  @Test
  void a_segment_that_does_not_say_what_the_log_says_is_found_by_its_hash() {
    happen(new Random(12), 2 * IN_SEGMENT);
    archived();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update event_log set actor_id = actor_id + 1 where id ="
                    + " (select max(id) from event_log where network_id = ?)",
                network));
    assertThat(archive.check(10_000)).isPositive();
    assertThat(segments()).isEqualTo(1);
    assertThat(told()).isEqualTo(fromLog());
  }

  @Test
  void what_happens_in_a_veiled_problem_is_told_by_neither() {
    happen(new Random(13), IN_SEGMENT);
    long veiled = aProblem(network, TestDatabase.member("petra")).store().value();
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update problem set brief = brief || '{\"mode\": \"SEALED\"}' where id = ?",
                veiled));
    for (int i = 0; i < IN_SEGMENT; i++) {
      TestDatabase.log(Told.event("thanks.given", network, "problem", veiled));
    }
    List<String> before = told();
    archived();
    assertThat(segments()).isEqualTo(2);
    assertThat(told()).isEqualTo(before).hasSize(IN_SEGMENT);
  }

  private void archived() {
    while (archive.advance() > 0) {
      // until it has all that fills a segment
    }
  }

  private void happen(Random random, int events) {
    for (int i = 0; i < events; i++) {
      long receiver = 100 + random.nextInt(4);
      long giver = 200 + random.nextInt(9);
      TestDatabase.log(
          random.nextBoolean()
              ? Told.vote(
                  "solution.voted", network, random.nextInt(50), receiver, giver, random.nextInt(3))
              : Told.event(
                      "thanks.given",
                      network,
                      "giver",
                      giver,
                      "receiver",
                      receiver,
                      "problem",
                      random.nextLong(),
                      "givenByRequesterOrManager",
                      1,
                      "ownWords",
                      1)
                  .sharedBy(new Part(receiver, "solver", 100, 0)));
    }
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    history.tell(network, KINDS, extent -> event -> told.add(text(event)));
    return told;
  }

  private static String text(RecordedEvent event) {
    return event.id()
        + event.event().kind()
        + event.event().at()
        + event.event().actor()
        + event.event().topics()
        + new TreeMap<>(event.event().numbers())
        + event.event().parts();
  }

  /** What the log says, read apart from all that is tested here. */
  private List<String> fromLog() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, kind, at, actor_id, topics, numbers::text as numbers,
                           parts::text as parts
                      from event_log where network_id = :network order by id
                    """)
                .bind("network", network)
                .mapTo(Logged.class)
                .map(EventArchiveTest::text)
                .list());
  }

  private static String text(Logged row) {
    try {
      return row.id()
          + row.kind()
          + row.at()
          + row.actorId()
          + row.topics()
          + JSON.readValue(row.numbers(), new TypeReference<TreeMap<String, Long>>() {})
          + JSON.readValue(row.parts(), new TypeReference<List<Part>>() {});
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A row of the log. */
  public record Logged(
      long id,
      String kind,
      Instant at,
      long actorId,
      List<Long> topics,
      String numbers,
      String parts) {}

  private String hash() {
    CompiledRules rules = new CompiledRules(book);
    Replay replay = new Replay(rules);
    history.tellInBatches(
        network,
        List.of(rules),
        extent ->
            batches -> {
              replay.take(batches.get(0));
              return CompletableFuture.completedFuture(null);
            });
    return replay.hash();
  }

  private long segments() {
    return one("select count(*) from event_segment where network_id = ?");
  }

  private long sumOfCounts() {
    return one("select sum(c) from event_segment, unnest(counts) as c where network_id = ?");
  }

  private long one(String sql) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind(0, network).mapTo(Long.class).one());
  }
}
