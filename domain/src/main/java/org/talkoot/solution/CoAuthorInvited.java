package org.talkoot.solution;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** An author invited somebody to share in a solution. */
public record CoAuthorInvited(SolutionFacts solution, long invitee, long actor, Instant at)
    implements SolutionEvent {
  @Override
  public String kind() {
    return "coAuthor.invited";
  }

  @Override
  public Map<String, Long> numbers() {
    Map<String, Long> numbers = new HashMap<>(solution.numbers());
    numbers.put("invitee", invitee);
    return numbers;
  }
}
