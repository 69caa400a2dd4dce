package org.talkoot.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.talkoot.badge.Badge;
import org.talkoot.badge.BadgeEngine;
import org.talkoot.badge.BadgeFold;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.BadgeSets;
import org.talkoot.badge.Ruling;
import org.talkoot.shared.RecordedEvent;

/**
 * Grants the badges of a whole real community with our engine and holds them against those that its
 * own site had granted.
 */
class BadgeOracleTest {
  private static final long SITE = 1;
  private static final double PRECISION = 0.99;
  private static final double RECALL = 0.91;
  private static final double RECALL_OF_NAMED = 0.965;
  private static final Set<String> NAMED =
      Set.of(
          "student",
          "teacher",
          "scholar",
          "nice-question",
          "nice-answer",
          "good-question",
          "good-answer",
          "popular-question",
          "enlightened");

  private static Dump dump;

  @BeforeAll
  static void the_dump_is_there() {
    dump = new Dump(data().resolve("stackexchange-quantumcomputing-2018-09"));
    assumeTrue(
        dump.missing().isEmpty() && dump.has(DumpFile.BADGES),
        () ->
            "SKIPPED: no data dump in "
                + dump.folder()
                + "; name the data folder by TALKOOT_DATA to run the oracle of the badges");
  }

  @Test
  void the_engine_grants_the_badges_that_the_imported_site_had_granted(TestReporter reporter) {
    BadgeSet set = BadgeSets.stackExchange2018();
    BadgeFold fold = new BadgeFold(BadgeEngine.of(set));
    history().forEach(fold::take);
    Map<String, Map<Long, Integer>> granted = granted(fold);
    Map<String, Map<Long, Integer>> stored = stored();

    SoftAssertions softly = new SoftAssertions();
    StringBuilder table = new StringBuilder("\nbadge               ours stored precision recall\n");
    for (Badge badge : set.badges()) {
      Comparison found =
          Comparison.of(
              granted.getOrDefault(badge.code(), Map.of()),
              stored.getOrDefault(badge.code(), Map.of()));
      table.append(found.line(badge.code()));
      softly.assertThat(found.precision()).as(badge.code()).isGreaterThanOrEqualTo(PRECISION);
      softly
          .assertThat(found.recall())
          .as(badge.code())
          .isGreaterThanOrEqualTo(NAMED.contains(badge.code()) ? RECALL_OF_NAMED : RECALL);
    }
    reporter.publishEntry("badges", table.toString());
    System.out.println("Oracle of the badges:" + table);

    assertThat(set.badges()).hasSize(16);
    softly.assertAll();
  }

  private static Map<String, Map<Long, Integer>> granted(BadgeFold fold) {
    Map<String, Map<Long, Integer>> granted = new HashMap<>();
    for (Ruling grant : fold.grants()) {
      granted
          .computeIfAbsent(grant.key().badge(), badge -> new HashMap<>())
          .merge(grant.key().member(), 1, Integer::sum);
    }
    return granted;
  }

  private static Map<String, Map<Long, Integer>> stored() {
    Map<String, Map<Long, Integer>> stored = new HashMap<>();
    for (DumpBadge badge : read(DumpFile.BADGES)) {
      stored
          .computeIfAbsent(
              badge.name().toLowerCase(Locale.ROOT).replace(' ', '-'), b -> new HashMap<>())
          .merge(badge.user(), 1, Integer::sum);
    }
    return stored;
  }

  /** Posts first, then votes by day and number: the order does not matter for sums of a day. */
  private static List<RecordedEvent> history() {
    Map<Long, DumpPost> posts = new HashMap<>();
    read(DumpFile.POSTS).forEach(post -> posts.put(post.id(), post));
    List<DumpEvent> events = new ArrayList<>(postEvents(posts));
    DumpVoteTreatment treatment = new DumpVoteTreatment(SITE);
    read(DumpFile.VOTES).stream()
        .sorted(DumpVote.IN_ORDER)
        .filter(vote -> posts.containsKey(vote.post()))
        .forEach(
            vote ->
                treatment
                    .eventOf(vote, voted(posts.get(vote.post()), posts))
                    .filter(event -> isContribution(posts.get(vote.post())))
                    .ifPresent(events::add));
    List<RecordedEvent> history = new ArrayList<>();
    events.forEach(event -> history.add(new RecordedEvent(history.size() + 1L, event, true)));
    return history;
  }

  private static List<DumpEvent> postEvents(Map<Long, DumpPost> posts) {
    DumpPostTreatment treatment = new DumpPostTreatment(SITE);
    List<DumpEvent> events = new ArrayList<>();
    Set<Long> answered = new HashSet<>();
    posts.values().stream()
        .sorted(Comparator.comparing(DumpPost::createdAt).thenComparing(DumpPost::id))
        .forEach(
            post -> {
              boolean first = post.isAnswer() && answered.add(post.question());
              DumpPost question = posts.get(post.question());
              if (post.isQuestion() && post.owner() > 0) {
                events.add(
                    treatment.viewed(post.id(), post.owner(), post.views(), post.createdAt()));
              } else if (post.isAnswer() && post.owner() > 0 && question != null) {
                events.add(
                    treatment.answered(
                        post.id(),
                        post.owner(),
                        Math.max(0, question.owner()),
                        first,
                        question.createdAt(),
                        post.createdAt()));
              }
            });
    return events;
  }

  private static VotedPost voted(DumpPost post, Map<Long, DumpPost> posts) {
    DumpPost question = post.isQuestion() ? post : posts.get(post.question());
    return new VotedPost(
        post.isQuestion(),
        post.id(),
        Math.max(0, post.owner()),
        question == null ? 0 : Math.max(0, question.owner()),
        question == null
            ? 0
            : LocalDate.ofInstant(question.createdAt(), ZoneOffset.UTC).toEpochDay(),
        post.communityWiki(),
        List.of());
  }

  private static boolean isContribution(DumpPost post) {
    return post.isQuestion() || post.isAnswer();
  }

  private static <T> List<T> read(DumpFile<T> file) {
    List<T> rows = new ArrayList<>();
    try (DumpCursor<T> cursor = dump.open(file, bad -> {})) {
      cursor.forEachRemaining(rows::add);
    }
    return rows;
  }

  /** The data lies beside the project unless a property or the environment says otherwise. */
  private static Path data() {
    String named =
        System.getProperty("TALKOOT_DATA", System.getenv().getOrDefault("TALKOOT_DATA", ""));
    Path root = Path.of("").toAbsolutePath();
    Path project = Files.isDirectory(root.resolve("domain")) ? root : root.getParent();
    return named.isEmpty() ? project.resolve("../shared/data").normalize() : Path.of(named);
  }

  /** How many badges of a kind each member has here and there. */
  private record Comparison(long ours, long stored, long both) {
    static Comparison of(Map<Long, Integer> ours, Map<Long, Integer> stored) {
      long both =
          ours.entrySet().stream()
              .mapToLong(one -> Math.min(one.getValue(), stored.getOrDefault(one.getKey(), 0)))
              .sum();
      return new Comparison(sum(ours), sum(stored), both);
    }

    private static long sum(Map<Long, Integer> counts) {
      return counts.values().stream().mapToLong(count -> count).sum();
    }

    double precision() {
      return ours == 0 ? 0 : both / (double) ours;
    }

    double recall() {
      return stored == 0 ? 0 : both / (double) stored;
    }

    String line(String badge) {
      return String.format(
          Locale.ROOT, "%-19s %4d %6d %9.4f %6.4f%n", badge, ours, stored, precision(), recall());
    }
  }
}
