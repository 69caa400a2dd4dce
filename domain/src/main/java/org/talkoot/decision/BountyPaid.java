package org.talkoot.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.problem.ProblemEvent;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.shared.Part;

/** A bounty went to those whose solutions were accepted, by the shares of the decision. */
public record BountyPaid(ProblemFacts problem, int bounty, List<Part> parts, long actor, Instant at)
    implements ProblemEvent {
  @Override
  public String kind() {
    return "bounty.paid";
  }

  @Override
  public Map<String, Long> numbers() {
    return problem.numbersWithBounty(bounty);
  }
}
