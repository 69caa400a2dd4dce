package org.talkoot.reputation.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.talkoot.reputation.Hold;
import org.talkoot.reputation.persistence.Holds;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

/**
 * Holds what one requester pays one contributor for the third time within 90 days.
 *
 * <p>In the transaction of the decision, after its lines were written and while their accounts are
 * locked, so that two decisions at once cannot both be the second.
 */
@ApplicationScoped
public class AcceptanceHolds {
  private static final int AFTER_THE_LINES = Interceptor.Priority.APPLICATION + 600;

  @Inject private Holds holds;
  @Inject private EventLog events;

  /** Holds lines of a decision that was just recorded. */
  public void watch(@Observes @Priority(AFTER_THE_LINES) RecordedEvent recorded) {
    DomainEvent decided = recorded.event();
    if (decided.kind().equals("problem.decided") && !decided.parts().isEmpty()) {
      hold(recorded.id(), decided);
    }
  }

  private void hold(long cause, DomainEvent decided) {
    Set<Long> contributors = decided.parts().stream().map(Part::member).collect(Collectors.toSet());
    long problem = decided.numbers().getOrDefault("problem", 0L);
    for (Hold hold :
        holds.beyondFullValue(
            decided.network(), contributors, decided.actor(), problem, cause, decided.at())) {
      holds.add(hold, decided.at());
      events.append(hold.held(decided.at()));
    }
  }
}
