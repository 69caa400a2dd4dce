package org.talkoot.decision.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.talkoot.decision.BountyPaid;
import org.talkoot.decision.Choice;
import org.talkoot.decision.Decision;
import org.talkoot.decision.DecisionId;
import org.talkoot.decision.DecisionRepository;
import org.talkoot.decision.ProblemDecided;
import org.talkoot.decision.ProblemToDecide;
import org.talkoot.decision.persistence.DecisionQueries;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.BountyReturned;
import org.talkoot.problem.DueDay;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemClosed;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.SolutionRepository;
import org.talkoot.solution.application.InviteesAccepted;
import org.talkoot.solution.application.RefinementProofs;

/** What requesters do when solutions are in: choose, share out, give reasons. */
@Stateless
public class Deciding {
  private static final long NOBODY = 0;

  @Inject private VisibleProblems problems;
  @Inject private DecisionRepository decisions;
  @Inject private DecisionQueries queries;
  @Inject private SolutionRepository solutions;
  @Inject private RefinementProofs proofs;
  @Inject private InviteesAccepted invitees;
  @Inject private Newcomers newcomers;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Decides a problem, once; whoever comes second is refused. */
  public DecisionId decide(DecideProblem command) {
    Problem problem = problems.lock(command.problem(), command.by());
    Instant now = clock.instant();
    Choice choice = problem.isVeiled() ? unveiled(command) : command.choice();
    problem.decided(command.by(), now);
    ProblemToDecide subject = subject(problem);
    Decision decision = Decision.make(subject, choice, now);
    decisions.add(decision);
    decision.accepted().forEach(solution -> solutions.lock(solution).accept(now));
    events.append(told(decision, subject, problem, now));
    if (decision.acceptsNothing()) {
      problem.close(now);
      events.append(new ProblemClosed(problem.facts(), command.by().value(), now));
    }
    return decision.id();
  }

  /** In a blind problem whoever shares is named as the requester knows them, and only so. */
  private Choice unveiled(DecideProblem command) {
    Map<SolutionId, Map<MemberId, MemberId>> real =
        queries.contributors(command.problem(), Viewer.of(command.by())).stream()
            .collect(
                groupingBy(
                    Contributor::solution,
                    toMap(one -> one.seen().id(), Contributor::member, (maker, refiner) -> maker)));
    return command
        .choice()
        .naming(
            (solution, seen) ->
                real.getOrDefault(solution, Map.of()).getOrDefault(seen, MemberId.of(NOBODY)));
  }

  private List<DomainEvent> told(
      Decision decision, ProblemToDecide subject, Problem problem, Instant now) {
    List<DomainEvent> told = new ArrayList<>();
    ProblemDecided decided = decision.decided(subject);
    told.add(decided);
    told.addAll(bountyOf(problem, decision, now));
    told.addAll(invitees.firstAccepted(decided));
    told.addAll(newcomers.firstAccepted(decided));
    told.addAll(
        proofs.byAcceptance(problem.facts(), decision.accepted(), problem.requestedBy(), now));
    return told;
  }

  private static List<DomainEvent> bountyOf(Problem problem, Decision decision, Instant now) {
    int bounty = problem.brief().bounty();
    long by = problem.requestedBy().value();
    if (bounty == 0) {
      return List.of();
    }
    return List.of(
        decision.acceptsNothing()
            ? new BountyReturned(problem.facts(), bounty, by, now)
            : new BountyPaid(problem.facts(), bounty, decision.parts(), by, now));
  }

  private ProblemToDecide subject(Problem problem) {
    ProblemFacts facts = problem.facts();
    return new ProblemToDecide(
        problem.id(),
        problem.network(),
        problem.requestedBy(),
        facts.topics(),
        problem.decisionDue().map(DueDay::end).orElse(Instant.MAX),
        facts.pot(),
        facts.ruleSet(),
        decisions.lineagesOf(problem.id()));
  }
}
