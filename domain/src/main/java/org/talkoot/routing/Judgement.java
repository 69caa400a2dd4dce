package org.talkoot.routing;

import java.time.Instant;
import java.util.List;

/**
 * What one member let another's work be known for.
 *
 * @param subject id of the solution, review or problem that was judged
 * @param generation tells repeated judgements of the same work apart; a later one is greater
 * @param problem id of the problem it belongs to
 * @param share whole per cent of the work that was the member's, 0 to 100
 */
public record Judgement(
    JudgementKind kind,
    long subject,
    long generation,
    long judge,
    long member,
    long problem,
    int share,
    List<Long> topics,
    Instant at) {
  /** Copies the topics so that the judgement cannot change. */
  public Judgement {
    topics = List.copyOf(topics);
  }

  /**
   * Returns what it weighs in skill, in millionths of a fully trusted helpful vote.
   *
   * @param trust the judge's weight in millionths
   */
  public long weight(long trust) {
    return kind.strength() * trust * share / 100;
  }

  /** Tells whether both are the same judgement, heard twice. */
  public boolean isSameAs(Judgement other) {
    return kind == other.kind
        && subject == other.subject
        && generation == other.generation
        && judge == other.judge
        && member == other.member;
  }
}
