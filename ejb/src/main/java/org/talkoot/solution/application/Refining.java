package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.talkoot.draft.application.Drafts;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.persistence.ProblemTallies;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;
import org.talkoot.solution.Refinement;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.RefinementProposed;
import org.talkoot.solution.RefinementRepository;
import org.talkoot.solution.RefinementStillOpen;
import org.talkoot.solution.RefinementWithdrawn;
import org.talkoot.solution.Solution;
import org.talkoot.solution.SolutionRepository;
import org.talkoot.solution.Suggestion;
import org.talkoot.solution.TooManyOpenRefinements;
import org.talkoot.solution.UnknownRefinement;
import org.talkoot.solution.persistence.OpenRefinements;
import org.talkoot.solution.persistence.RefinementQueries;

/** What members do to help others' solutions: propose a change, take it back. */
@Stateless
public class Refining {
  private static final int MOST_OPEN = 20;

  @Inject private VisibleSolutions visible;
  @Inject private ProblemRepository problems;
  @Inject private SolutionRepository solutions;
  @Inject private RefinementRepository refinements;
  @Inject private RefinementQueries queries;
  @Inject private Drafts drafts;
  @Inject private ProblemTallies tallies;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Proposes a change; one a member and solution may be open. */
  public RefinementId propose(ProposeRefinement command) {
    MemberId refiner = command.by();
    Problem problem = problems.lock(visible.get(command.solution(), refiner).problem());
    Solution solution = solutions.lock(command.solution());
    memberships.require(problem.network(), refiner, Privilege.REFINE);
    requireRoom(solution, refiner);
    Instant now = clock.instant();
    Refinement refinement =
        Refinement.propose(problem, solution, refiner, suggestion(command, solution), now);
    refinements.add(refinement);
    drafts.sent(refiner, RefinementDrafting.key(solution.id()));
    events.append(
        new RefinementProposed(refinement.facts(problem.facts(), solution), refiner.value(), now));
    tallies.touch(problem.id(), now);
    return refinement.id();
  }

  /** Takes a proposed change back before it is settled. */
  public void withdraw(RefinementId id, MemberId by) {
    RefinementTexts found = queries.texts(id, Viewer.of(by)).orElseThrow(UnknownRefinement::new);
    Solution solution = solutions.lock(found.solution());
    Refinement refinement = refinements.lock(id);
    Instant now = clock.instant();
    refinement.withdraw(by, now);
    Problem problem = problems.get(solution.problem());
    events.append(
        new RefinementWithdrawn(refinement.facts(problem.facts(), solution), by.value(), now));
  }

  private void requireRoom(Solution solution, MemberId refiner) {
    OpenRefinements open = queries.open(solution.id(), refiner);
    if (open.mine() > 0) {
      throw new RefinementStillOpen();
    }
    if (open.all() >= MOST_OPEN) {
      throw new TooManyOpenRefinements(MOST_OPEN);
    }
  }

  private Suggestion suggestion(ProposeRefinement command, Solution solution) {
    int revision = command.revision().orElse(solution.revision());
    String before =
        refinements
            .wordingAt(solution.id(), revision)
            .orElseThrow(() -> InvalidInput.of("revision", "refinement.revision"));
    return new Suggestion(revision, before, command.text(), command.note());
  }
}
