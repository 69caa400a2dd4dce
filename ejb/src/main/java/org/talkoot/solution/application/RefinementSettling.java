package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.persistence.ProblemTallies;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.MergeInConflict;
import org.talkoot.solution.Refinement;
import org.talkoot.solution.RefinementDeclined;
import org.talkoot.solution.RefinementId;
import org.talkoot.solution.RefinementMerged;
import org.talkoot.solution.RefinementRepository;
import org.talkoot.solution.Solution;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionRepository;
import org.talkoot.solution.TextHasMoved;
import org.talkoot.solution.TextMerge;
import org.talkoot.solution.UnknownRefinement;
import org.talkoot.solution.WordDiff;
import org.talkoot.solution.persistence.RefinementQueries;
import org.talkoot.solution.persistence.SolutionRefiners;

/** What the author of a solution and consenting co-authors do with changes proposed to them. */
@Stateless
public class RefinementSettling {
  @Inject private ProblemRepository problems;
  @Inject private SolutionRepository solutions;
  @Inject private RefinementRepository refinements;
  @Inject private RefinementQueries queries;
  @Inject private SolutionRefiners refiners;
  @Inject private RefinementProofs proofs;
  @Inject private ProblemTallies tallies;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /**
   * Makes a proposed change part of the solution, with credit to the refiner.
   *
   * @throws MergeInConflict when the text moved and no person has brought both together
   * @throws TextHasMoved when it moved again after a person did
   */
  public void merge(MergeRefinement command) {
    MemberId by = command.by();
    SolutionId of = solutionOf(command.refinement(), by);
    Problem problem = problems.lock(queries.problemOf(of));
    Solution solution = solutions.lock(of);
    Refinement refinement = refinements.lock(command.refinement());
    refinement.requireMergeable(problem, solution, by);
    Instant now = clock.instant();
    int words = takeOver(command, problem, solution, refinement, now);
    refiners.credit(refinement, words, now);
    List<DomainEvent> happened = new ArrayList<>();
    happened.add(
        new RefinementMerged(refinement.facts(problem.facts(), solution), by.value(), now));
    happened.addAll(proofs.byVotes(problem.facts(), solution.id(), now));
    events.append(happened);
    tallies.touch(problem.id(), now);
  }

  /** Declines a proposed change. */
  public void decline(DeclineRefinement command) {
    SolutionId of = solutionOf(command.refinement(), command.by());
    Problem problem = problems.get(queries.problemOf(of));
    Solution solution = solutions.lock(of);
    Refinement refinement = refinements.lock(command.refinement());
    Instant now = clock.instant();
    refinement.decline(solution, command.by(), command.reason(), now);
    events.append(
        new RefinementDeclined(
            refinement.facts(problem.facts(), solution), command.by().value(), now));
  }

  /** Words the solution anew and returns how many words that changed, at most those proposed. */
  private int takeOver(
      MergeRefinement command,
      Problem problem,
      Solution solution,
      Refinement refinement,
      Instant now) {
    String before = solution.wording().text();
    String after =
        command
            .resolved()
            .map(resolved -> textOf(resolved, solution))
            .orElseGet(() -> merged(refinement, before));
    boolean changed = solution.merge(problem, command.by(), after, now);
    refinement.merged(solution, command.by(), now);
    if (changed) {
      refinements.keepWording(solution, refinement);
    }
    return Math.min(refinement.words(), WordDiff.between(before, after).words());
  }

  private static String textOf(MergeRefinement.Resolved resolved, Solution solution) {
    if (resolved.revision() != solution.revision()) {
      throw new TextHasMoved();
    }
    return resolved.text();
  }

  private String merged(Refinement refinement, String now) {
    String before =
        refinements.wordingAt(refinement.solution(), refinement.baseRevision()).orElseThrow();
    TextMerge merge = TextMerge.of(before, now, refinement.text());
    if (!merge.isClean()) {
      throw new MergeInConflict();
    }
    return merge.text();
  }

  /** Asks the database, not the entity: what is read before the lock may be old after it. */
  private SolutionId solutionOf(RefinementId id, MemberId by) {
    return queries.texts(id, Viewer.of(by)).orElseThrow(UnknownRefinement::new).solution();
  }
}
