package org.talkoot.reach.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.outcome.application.OutcomeSummary;
import org.talkoot.problem.ProblemPath;
import org.talkoot.problem.application.ProblemSummary;

/**
 * Something to read in a feed: a problem that opened, or what became of one.
 *
 * @param step code of the outcome's step, null for a problem
 * @param network its name for a problem, its slug for an outcome
 * @param topics slugs, empty for an outcome
 * @param summary what changed, empty for a problem
 * @param deadline until when answers are hoped for, null for an outcome
 * @param by the requester
 */
public record FeedEntry(
    ProblemPath path,
    @Nullable String step,
    String question,
    String language,
    String network,
    List<String> topics,
    String summary,
    @Nullable Instant deadline,
    PersonRef by,
    Instant at) {
  /** Copies the topics so that the entry cannot change. */
  public FeedEntry {
    topics = List.copyOf(topics);
  }

  static FeedEntry of(ProblemSummary problem) {
    return new FeedEntry(
        ProblemPath.of(problem.id(), problem.question()),
        null,
        problem.question(),
        problem.language(),
        problem.networkName(),
        problem.topics(),
        "",
        problem.deadline(),
        problem.requester(),
        problem.listedAt());
  }

  static FeedEntry of(OutcomeSummary outcome) {
    return new FeedEntry(
        ProblemPath.of(outcome.problem(), outcome.question()),
        outcome.step(),
        outcome.question(),
        outcome.language(),
        outcome.network(),
        List.of(),
        told(outcome),
        null,
        outcome.requester(),
        outcome.at());
  }

  /** Tells whether it is about what became of a problem. */
  public boolean isOutcome() {
    return step != null;
  }

  private static String told(OutcomeSummary outcome) {
    if (outcome.figure() == null || outcome.figure().after().isEmpty()) {
      return outcome.text();
    }
    String before = outcome.figure().before();
    String after = (outcome.figure().after() + " " + outcome.figure().unit()).strip();
    String figure = before.isEmpty() ? after : before + " → " + after;
    return figure + " (" + outcome.figure().label() + "). " + outcome.text();
  }
}
