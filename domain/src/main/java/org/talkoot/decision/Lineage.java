package org.talkoot.decision;

import java.util.List;
import java.util.stream.Stream;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/**
 * Who made a solution.
 *
 * @param coAuthors those who consented to stand beside the author
 */
public record Lineage(SolutionId solution, MemberId author, List<MemberId> coAuthors) {
  /** Copies the co-authors so that the lineage cannot change. */
  public Lineage {
    coAuthors = List.copyOf(coAuthors);
  }

  /** Returns the author, then the co-authors. */
  public List<MemberId> contributors() {
    return Stream.concat(Stream.of(author), coAuthors.stream()).distinct().toList();
  }
}
