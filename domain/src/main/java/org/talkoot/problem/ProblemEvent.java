package org.talkoot.problem;

import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** Something that happened to a problem. */
public interface ProblemEvent extends DomainEvent {
  /** Returns what is told of the problem. */
  ProblemFacts problem();

  @Override
  default long network() {
    return problem().network();
  }

  @Override
  default List<Long> topics() {
    return problem().topics();
  }

  @Override
  default Map<String, Long> numbers() {
    return problem().numbers();
  }
}
