package org.talkoot.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.shared.Checks;

/** What any brief keeps, a draft's too: lengths, counts, and terms that exist already. */
final class BriefLimits {
  static final int QUESTION = 300;
  static final int CRITERIA = 7;
  static final int TOPICS = 5;

  private static final int BOUNTY = 1_000_000;

  private static final int BACKGROUND = 10_000;
  private static final int PARAGRAPH = 2_000;
  private static final int LINE = 500;
  private static final int SCOPE_LINES = 20;
  private static final int REVIEWS = 10;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 3000;
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");
  private static final Set<String> LANGUAGES = Set.of("en", "fi", "sv");

  private BriefLimits() {}

  /** Refuses the brief with every limit that it does not keep. */
  static void check(Brief brief) {
    Checks checks =
        new Checks()
            .text("question", brief.question(), 0, QUESTION)
            .text("background", brief.background(), 0, BACKGROUND)
            .text("deliverable", brief.deliverable(), 0, PARAGRAPH)
            .text("audience", brief.audience(), 0, LINE)
            .text("prize", brief.prize(), 0, LINE)
            .text("pledge.use", brief.pledge().use(), 0, PARAGRAPH)
            .text("pledge.by", brief.pledge().by(), 0, LINE)
            .require(LANGUAGES.contains(brief.language()), "language", "language.unknown");
    checkCriteria(checks, brief.criteria());
    checkLines(checks, "scopeIn", brief.scopeIn());
    checkLines(checks, "scopeOut", brief.scopeOut());
    checkTopics(checks, brief.topics());
    checkDates(checks, brief);
    checkTerms(checks, brief);
    checks.throwIfBroken();
  }

  private static void checkCriteria(Checks checks, List<Criterion> criteria) {
    checks.require(criteria.size() <= CRITERIA, "criteria", "criteria.tooMany", CRITERIA);
    for (int i = 0; i < criteria.size(); i++) {
      int weight = criteria.get(i).weight();
      String path = "criteria[" + i + "]";
      checks
          .text(path + ".text", criteria.get(i).text(), 1, LINE)
          .require(
              weight >= 1 && weight <= Criterion.MAX_WEIGHT,
              path + ".weight",
              "criteria.weight",
              Criterion.MAX_WEIGHT);
    }
    checks.require(
        criteria.stream().map(Criterion::id).distinct().count() == criteria.size(),
        "criteria",
        "criteria.sameId");
  }

  private static void checkLines(Checks checks, String field, List<String> lines) {
    checks.require(lines.size() <= SCOPE_LINES, field, "scope.tooMany", SCOPE_LINES);
    for (int i = 0; i < lines.size(); i++) {
      checks.text(field + "[" + i + "]", lines.get(i), 1, LINE);
    }
  }

  private static void checkTopics(Checks checks, List<String> topics) {
    checks.require(topics.size() <= TOPICS, "topics", "topics.tooMany", TOPICS);
    for (int i = 0; i < topics.size(); i++) {
      checks
          .text("topics[" + i + "]", topics.get(i), 1, LINE)
          .require(
              TopicSlug.parse(topics.get(i)).isPresent(),
              "topics[" + i + "]",
              "topics.unreadable",
              TopicSlug.MAX_LENGTH);
    }
  }

  private static void checkDates(Checks checks, Brief brief) {
    boolean isDeadlineReal = brief.deadline() == null || isReal(brief.deadline());
    boolean isDecisionReal = isReal(brief.decideBy());
    checks
        .require(isDeadlineReal, "deadline", "date.unreal")
        .require(isDecisionReal, "decideBy", "date.unreal")
        .require(isReal(brief.pledge().when()), "pledge.when", "date.unreal");
    if (isDeadlineReal && isDecisionReal && brief.decideBy() != null && brief.deadline() != null) {
      checks.require(
          new DueDay(brief.decideBy()).end().isAfter(brief.deadline()),
          "decideBy",
          "decideBy.beforeDeadline");
    }
  }

  private static boolean isReal(Instant instant) {
    return instant.isAfter(EARLIEST) && instant.isBefore(LATEST);
  }

  private static boolean isReal(@Nullable LocalDate day) {
    return day == null || day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR;
  }

  private static void checkTerms(Checks checks, Brief brief) {
    checks
        .require(brief.bounty() >= 0 && brief.bounty() <= BOUNTY, "bounty", "bounty.range", BOUNTY)
        .require(
            brief.reviewsWanted() >= 0 && brief.reviewsWanted() <= REVIEWS,
            "reviewsWanted",
            "reviewsWanted.range",
            REVIEWS);
  }
}
