package org.talkoot.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What events tell of a problem.
 *
 * @param pot points shared at acceptance
 * @param ruleSet version of the rule set in force when it opened, 0 for a draft
 */
public record ProblemFacts(
    long id, long network, long requester, List<Long> topics, int pot, int ruleSet) {
  /** Copies the topics so that the facts cannot change. */
  public ProblemFacts {
    topics = List.copyOf(topics);
  }

  /** Returns the numbers of an event of this problem. */
  public Map<String, Long> numbers() {
    Map<String, Long> numbers = new TreeMap<>();
    numbers.put("problem", id);
    numbers.put("requester", requester);
    numbers.put("pot", (long) pot);
    numbers.put("ruleSet", (long) ruleSet);
    return numbers;
  }

  /** Returns the numbers of an event of its bounty; its requester is who offers it. */
  public Map<String, Long> numbersWithBounty(int bounty) {
    Map<String, Long> numbers = numbers();
    numbers.put("bounty", (long) bounty);
    numbers.put("offerer", requester);
    return numbers;
  }
}
