package org.talkoot.it.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talkoot.outcome.OutcomeStage;
import org.talkoot.shared.Part;

/** What comes of a decision: a step or two, thanks, and often somebody who has seen it. */
final class OutcomeStory {
  private static final double NOT_USED = 0.15;
  private static final double SEEN = 0.5;
  private static final double VERIFIED = 0.6;
  private static final double THANKED = 0.5;
  private static final int JUDGEMENT = 4;
  private static final Duration UNTIL_CLOSED = Duration.ofDays(30);

  private final Community community;
  private final ProblemStory problem;
  private final SolutionStory accepted;
  private final List<Part> parts;
  private final Luck luck;

  OutcomeStory(
      Community community, ProblemStory problem, SolutionStory accepted, List<Part> parts) {
    this.community = community;
    this.problem = problem;
    this.accepted = accepted;
    this.parts = parts;
    luck = community.luck;
  }

  void tell(Instant decided) {
    if (luck.chance(THANKED)) {
      thank(luck.after(decided, Duration.ofDays(1)));
    }
    Instant at = luck.after(decided.plus(Duration.ofDays(10)), Duration.ofDays(30));
    if (!problem.hasCome(at)) {
      return;
    }
    if (luck.chance(NOT_USED)) {
      report(OutcomeStage.NOT_USED, at);
      problem.close(at);
      return;
    }
    boolean seen = luck.chance(SEEN);
    long step = report(seen ? OutcomeStage.EFFECT_SEEN : OutcomeStage.IN_USE, at);
    Instant verified = luck.after(at, Duration.ofDays(5));
    boolean isVerified = luck.chance(VERIFIED) && problem.hasCome(verified);
    if (isVerified) {
      verify(step, seen, verified);
    }
    if (seen) {
      problem.close(at);
    } else {
      problem.outcome(isVerified ? verified.plus(UNTIL_CLOSED) : null);
    }
  }

  private long report(OutcomeStage stage, Instant at) {
    long step = community.ids.next(at);
    String figure =
        "{\"label\": \"%s\", \"before\": \"24\", \"after\": \"%d\", \"unit\": \"\"}"
            .formatted(sentence(), 25 + luck.below(40));
    community.rows.add(
        "outcome_step",
        step,
        problem.id(),
        Community.COMMONS,
        requester(),
        stage.code(),
        sentence(),
        figure,
        "[]",
        true,
        at);
    community.happened(
        new Told(
            "outcome.reported",
            at,
            Community.COMMONS,
            requester(),
            problem.topics(),
            Map.of(
                "problem",
                problem.id(),
                "requester",
                requester(),
                "step",
                (long) stage.number(),
                "onTime",
                1L,
                "othersSolutions",
                (long) problem.solutions().size(),
                "first",
                1L),
            List.of()));
    return step;
  }

  private void verify(long step, boolean seen, Instant at) {
    Set<Long> parties = Set.of(requester(), accepted.author().id());
    for (Somebody verifier : community.people(1, at, parties)) {
      community.rows.add(
          "outcome_verification",
          step,
          problem.id(),
          verifier.id(),
          JUDGEMENT,
          sentence(),
          true,
          at);
      OutcomeStage stage = seen ? OutcomeStage.EFFECT_SEEN : OutcomeStage.IN_USE;
      community.happened(
          new Told(
              "outcome.verified",
              at,
              Community.COMMONS,
              verifier.id(),
              problem.topics(),
              Map.of(
                  "problem",
                  problem.id(),
                  "requester",
                  requester(),
                  "verifier",
                  verifier.id(),
                  "step",
                  (long) stage.number(),
                  "first",
                  1L,
                  "pot",
                  (long) problem.pot().points(),
                  "ruleSet",
                  1L,
                  "judgement",
                  (long) JUDGEMENT),
              parts));
      accepted
          .reviewed()
          .filter(review -> review.score() == JUDGEMENT)
          .forEach(review -> review.heldUp(verifier.id(), at));
    }
  }

  private void thank(Instant at) {
    if (!problem.hasCome(at)) {
      return;
    }
    long receiver = accepted.author().id();
    long thanks = community.ids.next(at);
    community.rows.add(
        "thanks",
        thanks,
        Community.COMMONS,
        problem.id(),
        requester(),
        receiver,
        "solution",
        accepted.id(),
        sentence(),
        at);
    community.happened(
        new Told(
            "thanks.given",
            at,
            Community.COMMONS,
            requester(),
            problem.topics(),
            Map.of(
                "giver",
                requester(),
                "receiver",
                receiver,
                "problem",
                problem.id(),
                "contributionType",
                1L,
                "contribution",
                accepted.id(),
                "thanks",
                thanks,
                "givenByRequesterOrManager",
                1L,
                "ownWords",
                1L),
            List.of(new Part(receiver, "solver", 100, 0))));
  }

  private long requester() {
    return problem.requester().id();
  }

  private String sentence() {
    return community.prose.sentence(problem.requester().language());
  }
}
