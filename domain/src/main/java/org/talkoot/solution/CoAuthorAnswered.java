package org.talkoot.solution;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Somebody who was invited to share in a solution consented or declined. */
public record CoAuthorAnswered(SolutionFacts solution, boolean accepts, long actor, Instant at)
    implements SolutionEvent {
  @Override
  public String kind() {
    return "coAuthor.answered";
  }

  @Override
  public Map<String, Long> numbers() {
    Map<String, Long> numbers = new HashMap<>(solution.numbers());
    numbers.put("invitee", actor);
    numbers.put("accepts", accepts ? 1L : 0L);
    return numbers;
  }
}
