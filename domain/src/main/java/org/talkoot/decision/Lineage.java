package org.talkoot.decision;

import java.util.List;
import java.util.stream.Stream;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * Who made a solution.
 *
 * @param coAuthors those who consented to stand beside the author
 * @param words how many words it has
 * @param refiners those whose refinements were merged
 */
public record Lineage(
    SolutionId solution,
    MemberId author,
    List<MemberId> coAuthors,
    int words,
    List<Refiner> refiners) {
  /** Copies the lists so that the lineage cannot change. */
  public Lineage {
    coAuthors = List.copyOf(coAuthors);
    refiners = List.copyOf(refiners);
  }

  /** A solution that nobody refined. */
  public Lineage(SolutionId solution, MemberId author, List<MemberId> coAuthors) {
    this(solution, author, coAuthors, 0, List.of());
  }

  /**
   * Somebody whose refinements were merged.
   *
   * @param words how many words they changed
   */
  public record Refiner(MemberId member, int words) {}

  /** Returns the author, then the co-authors. */
  public List<MemberId> makers() {
    return Stream.concat(Stream.of(author), coAuthors.stream()).distinct().toList();
  }

  /** Returns the makers, then the refiners. */
  public List<MemberId> contributors() {
    return Stream.concat(makers().stream(), refiners.stream().map(Refiner::member))
        .distinct()
        .toList();
  }

  Share share(MemberId contributor, int percent) {
    return makers().contains(contributor)
        ? Share.ofMaker(solution, contributor, percent)
        : Share.ofRefiner(solution, contributor, percent);
  }
}
