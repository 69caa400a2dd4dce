package org.talkoot.decision.application;

import static java.util.Objects.requireNonNull;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talkoot.decision.DecisionRepository;
import org.talkoot.decision.Lineage;
import org.talkoot.decision.Share;
import org.talkoot.decision.ShareProposal;
import org.talkoot.decision.UnknownDecision;
import org.talkoot.decision.persistence.DecisionQueries;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.Viewer;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.solution.SolutionId;

/** What anybody can read about decisions, and what the requester is proposed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DecisionReading {
  @Inject private DecisionQueries queries;
  @Inject private DecisionRepository decisions;
  @Inject private VisibleProblems problems;

  /**
   * Returns the decision of the problem.
   *
   * @throws UnknownDecision when there is none that the viewer may know of
   */
  public DecisionView view(ProblemId problem, Viewer viewer) {
    problems.require(problem, viewer);
    return find(problem, viewer).orElseThrow(() -> new UnknownDecision(problem));
  }

  /** Returns the decision of the problem, if there is one. */
  public Optional<DecisionView> find(ProblemId problem, Viewer viewer) {
    return queries.of(problem, viewer);
  }

  /**
   * Returns the shares that follow from who made what.
   *
   * @param accepted the solutions that would be accepted together; empty to see each one alone
   */
  public List<DecidedSolution> proposal(ProblemId id, List<SolutionId> accepted, MemberId by) {
    Problem problem = problems.get(id, by);
    problem.requireRequester(by);
    List<Lineage> lineages = decisions.lineagesOf(id);
    Map<SolutionId, Map<MemberId, PersonRef>> people = people(id, by);
    List<Lineage> together =
        lineages.stream().filter(lineage -> accepted.contains(lineage.solution())).toList();
    return lineages.stream()
        .map(
            lineage ->
                proposed(
                    lineage,
                    together.isEmpty() ? List.of(lineage) : together,
                    problem,
                    requireNonNull(people.get(lineage.solution()))))
        .toList();
  }

  /**
   * Returns the id by which somebody shares in a solution of a blind problem.
   *
   * @param name what the contributor is called to the requester: {@code author}, {@code refiner2}
   * @return empty when nobody is called so there
   */
  public Optional<MemberId> sharerCalled(
      String name, ProblemId problem, SolutionId solution, MemberId by) {
    return queries.contributors(problem, Viewer.of(by)).stream()
        .filter(one -> one.solution().equals(solution) && one.seen().handle().equals(name))
        .map(one -> one.seen().id())
        .findFirst();
  }

  private static DecidedSolution proposed(
      Lineage lineage, List<Lineage> together, Problem problem, Map<MemberId, PersonRef> people) {
    List<ShareView> shares =
        ShareProposal.of(together, problem.requestedBy()).stream()
            .filter(share -> share.solution().equals(lineage.solution()))
            .map(share -> shareView(share, people))
            .toList();
    return new DecidedSolution(
        lineage.solution(), requireNonNull(people.get(lineage.author())), false, "", shares);
  }

  private static ShareView shareView(Share share, Map<MemberId, PersonRef> people) {
    return new ShareView(
        requireNonNull(people.get(share.member())), share.percent(), share.track());
  }

  private Map<SolutionId, Map<MemberId, PersonRef>> people(ProblemId problem, MemberId by) {
    return queries.contributors(problem, Viewer.of(by)).stream()
        .collect(
            Collectors.groupingBy(
                Contributor::solution,
                Collectors.toMap(
                    Contributor::member, Contributor::seen, (maker, refiner) -> maker)));
  }
}
