package org.talkoot.solution.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.solution.InviteeAccepted;
import org.talkoot.solution.persistence.FirstAcceptances;

/** Notices whose first solution a decision accepts, and who had invited them. */
@ApplicationScoped
public class InviteesAccepted {
  @Inject private FirstAcceptances first;

  /** Returns what is told besides a decision: one event for each invitee accepted first by it. */
  public List<InviteeAccepted> firstAccepted(DomainEvent decided) {
    List<Long> solvers = solvers(decided);
    long problem = decided.numbers().getOrDefault("problem", 0L);
    return solvers.isEmpty()
        ? List.of()
        : first.of(decided.network(), problem, solvers).stream()
            .map(row -> told(decided, problem, row))
            .toList();
  }

  private static List<Long> solvers(DomainEvent decided) {
    return decided.parts().stream()
        .filter(part -> part.track().equals("solver"))
        .map(Part::member)
        .distinct()
        .toList();
  }

  private static InviteeAccepted told(DomainEvent decided, long problem, FirstAcceptances.Row row) {
    return new InviteeAccepted(
        decided.at(),
        decided.network(),
        decided.topics(),
        problem,
        decided.actor(),
        row.invitee(),
        row.inviter());
  }
}
