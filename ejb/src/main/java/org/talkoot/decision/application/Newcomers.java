package org.talkoot.decision.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.decision.NewcomerAccepted;
import org.talkoot.decision.ProblemDecided;
import org.talkoot.decision.persistence.NewcomerRows;
import org.talkoot.shared.Part;

/** Notices whose first solution a decision accepted, and who had helped them there. */
@Dependent
public class Newcomers {
  private static final String SOLVER = "solver";
  private static final String CONNECTOR = "connector";

  private final NewcomerRows rows;

  /** Looks at these rows. */
  @Inject
  public Newcomers(NewcomerRows rows) {
    this.rows = rows;
  }

  /** Returns an event for each whose first acceptance this is. */
  public List<NewcomerAccepted> firstAccepted(ProblemDecided decided) {
    long problem = decided.numbers().getOrDefault("problem", 0L);
    List<Long> solvers =
        decided.parts().stream()
            .filter(part -> part.track().equals(SOLVER))
            .map(Part::member)
            .distinct()
            .toList();
    return rows.newcomers(decided.network(), problem, solvers).stream()
        .map(newcomer -> accepted(decided, problem, newcomer))
        .toList();
  }

  private NewcomerAccepted accepted(ProblemDecided decided, long problem, long newcomer) {
    List<Part> helpers =
        rows.helpers(decided.network(), newcomer).stream()
            .map(helper -> new Part(helper, CONNECTOR, 0, 0))
            .toList();
    return new NewcomerAccepted(
        decided.at(),
        decided.network(),
        decided.actor(),
        decided.topics(),
        problem,
        newcomer,
        helpers);
  }
}
