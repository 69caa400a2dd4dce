package org.talkoot.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talkoot.routing.Finding.Decided;
import org.talkoot.routing.Finding.Given;
import org.talkoot.routing.Finding.TakenBack;
import org.talkoot.routing.Finding.TrustRenewed;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

/** Reads events of all features by kind and numbers, the way reputation does. */
public final class Findings {
  private static final int WHOLE = 100;
  private static final long ONLY_ONCE = 1L;
  private static final Set<JudgementKind> RATINGS =
      Set.of(JudgementKind.REVIEW_HELPED, JudgementKind.REVIEW_MISSED);

  private Findings() {}

  /** Returns what the event means, in order; nothing for most kinds. Nobody judges themselves. */
  public static List<Finding> in(RecordedEvent recorded) {
    DomainEvent event = recorded.event();
    return switch (event.kind()) {
      case "solution.voted" -> given(vote(event, JudgementKind.HELPFUL, "voter"));
      case "solution.unvoted" -> takenBack(event, JudgementKind.HELPFUL, "voter", "solution");
      case "solution.objected" -> given(vote(event, JudgementKind.OBJECTION, "objector"));
      case "solution.objectionWithdrawn" ->
          takenBack(event, JudgementKind.OBJECTION, "objector", "solution");
      case "brief.voted" -> given(framed(event));
      case "brief.unvoted" -> takenBack(event, JudgementKind.WELL_FRAMED, "voter", "problem");
      case "review.rated" -> rated(recorded);
      case "review.heldUp" -> given(heldUp(event));
      case "problem.decided" -> decided(event);
      case "outcome.verified" -> verified(event);
      case TrustComputed.KIND -> List.of(new TrustRenewed((int) number(event, "version")));
      default -> List.of();
    };
  }

  private static Judgement vote(DomainEvent event, JudgementKind kind, String judge) {
    return judgement(
        event,
        kind,
        number(event, "solution"),
        number(event, "generation"),
        number(event, judge),
        number(event, "author"));
  }

  private static Judgement framed(DomainEvent event) {
    return judgement(
        event,
        JudgementKind.WELL_FRAMED,
        number(event, "problem"),
        number(event, "generation"),
        number(event, "voter"),
        number(event, "requester"));
  }

  private static Judgement heldUp(DomainEvent event) {
    return judgement(
        event,
        JudgementKind.REVIEW_HELD_UP,
        number(event, "review"),
        ONLY_ONCE,
        event.numbers().getOrDefault("judge", event.actor()),
        number(event, "reviewer"));
  }

  private static List<Finding> rated(RecordedEvent recorded) {
    DomainEvent event = recorded.event();
    boolean helpful = number(event, "helpful") == 1;
    long review = number(event, "review");
    long rater = number(event, "rater");
    List<Finding> found = new ArrayList<>();
    found.add(new TakenBack(RATINGS, review, rater, recorded.id() - 1));
    found.addAll(
        given(
            judgement(
                event,
                helpful ? JudgementKind.REVIEW_HELPED : JudgementKind.REVIEW_MISSED,
                review,
                recorded.id(),
                rater,
                number(event, "reviewer"))));
    return found;
  }

  private static List<Finding> decided(DomainEvent event) {
    List<Finding> found = new ArrayList<>();
    found.add(new Decided(number(event, "problem")));
    found.addAll(shared(event, JudgementKind.ACCEPTED, number(event, "requester")));
    return found;
  }

  private static List<Finding> verified(DomainEvent event) {
    if (number(event, "first") != 1) {
      return List.of();
    }
    long verifier = number(event, "verifier");
    List<Finding> found = new ArrayList<>(shared(event, JudgementKind.VERIFIED, verifier));
    found.addAll(
        given(
            judgement(
                event,
                JudgementKind.PLEDGE_KEPT,
                number(event, "problem"),
                ONLY_ONCE,
                verifier,
                number(event, "requester"))));
    return found;
  }

  private static List<Finding> shared(DomainEvent event, JudgementKind kind, long judge) {
    return event.parts().stream()
        .flatMap(part -> given(part(event, kind, judge, part)).stream())
        .toList();
  }

  private static Judgement part(DomainEvent event, JudgementKind kind, long judge, Part part) {
    return new Judgement(
        kind,
        part.solution(),
        ONLY_ONCE,
        judge,
        part.member(),
        number(event, "problem"),
        part.share(),
        event.topics(),
        event.at());
  }

  private static Judgement judgement(
      DomainEvent event,
      JudgementKind kind,
      long subject,
      long generation,
      long judge,
      long member) {
    return new Judgement(
        kind,
        subject,
        generation,
        judge,
        member,
        number(event, "problem"),
        WHOLE,
        event.topics(),
        event.at());
  }

  private static List<Finding> given(Judgement judgement) {
    return judgement.judge() == judgement.member() ? List.of() : List.of(new Given(judgement));
  }

  private static List<Finding> takenBack(
      DomainEvent event, JudgementKind kind, String judge, String subject) {
    return List.of(
        new TakenBack(
            Set.of(kind),
            number(event, subject),
            number(event, judge),
            number(event, "generation")));
  }

  private static long number(DomainEvent event, String name) {
    Map<String, Long> numbers = event.numbers();
    Long number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException(event.kind() + " carries no " + name);
    }
    return number;
  }
}
