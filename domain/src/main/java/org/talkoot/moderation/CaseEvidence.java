package org.talkoot.moderation;

import java.util.List;

/**
 * What a case rests on: a small graph of who favours whom, and reviews that are alike.
 *
 * @param links empty for copied reasons
 * @param likenesses empty for everything else
 */
public record CaseEvidence(List<Link> links, List<Likeness> likenesses) {
  /** Copies the lists so that evidence cannot change. */
  public CaseEvidence {
    links = List.copyOf(links);
    likenesses = List.copyOf(likenesses);
  }

  /**
   * An arrow of the graph.
   *
   * @param count how many votes or reviews
   * @param expected how many by chance; for inflation, how much more than others the reviewer gives
   */
  public record Link(long from, long to, int count, double expected) {}

  /** Two reviews that are alike, 0 to 1. */
  public record Likeness(long review, long otherReview, double likeness) {}

  /** Returns both directions of these pairs. */
  public static CaseEvidence ofPairs(List<MutualPair> pairs) {
    return new CaseEvidence(
        pairs.stream()
            .flatMap(
                pair ->
                    List.of(
                        new Link(pair.one(), pair.other(), pair.there(), pair.expectedThere()),
                        new Link(pair.other(), pair.one(), pair.back(), pair.expectedBack()))
                        .stream())
            .toList(),
        List.of());
  }

  /** Returns the evidence of an inflation. */
  public static CaseEvidence of(Inflation found) {
    return new CaseEvidence(
        List.of(new Link(found.reviewer(), found.author(), found.reviews(), found.excess())),
        List.of());
  }

  /** Returns the evidence of copied reasons. */
  public static CaseEvidence ofCopies(List<CopiedRationale> found) {
    return new CaseEvidence(
        List.of(),
        found.stream()
            .map(one -> new Likeness(one.review(), one.otherReview(), one.likeness()))
            .toList());
  }
}
