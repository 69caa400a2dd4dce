package org.talkoot.solution;

import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** Something that happened to a solution. */
public interface SolutionEvent extends DomainEvent {
  /** Returns what is told of the solution. */
  SolutionFacts solution();

  @Override
  default long network() {
    return solution().problem().network();
  }

  @Override
  default List<Long> topics() {
    return solution().problem().topics();
  }

  @Override
  default Map<String, Long> numbers() {
    return solution().numbers();
  }
}
