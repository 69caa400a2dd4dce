package org.talkoot.solution;

import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** Something that happened to a refinement. */
public interface RefinementEvent extends DomainEvent {
  /** Returns what is told of the refinement. */
  RefinementFacts refinement();

  @Override
  default long network() {
    return refinement().problem().network();
  }

  @Override
  default List<Long> topics() {
    return refinement().problem().topics();
  }

  @Override
  default Map<String, Long> numbers() {
    return refinement().numbers();
  }
}
