package org.talkoot.outcome.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.talkoot.decision.DecisionRepository;
import org.talkoot.draft.application.Drafts;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.outcome.DecidedProblem;
import org.talkoot.outcome.OutcomeHistory;
import org.talkoot.outcome.OutcomeRepository;
import org.talkoot.outcome.OutcomeStage;
import org.talkoot.outcome.OutcomeStep;
import org.talkoot.outcome.OutcomeStepId;
import org.talkoot.outcome.OutcomeVerified;
import org.talkoot.outcome.persistence.OutcomeQueries;
import org.talkoot.problem.DueDay;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemClosed;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemRepository;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.review.application.ReviewsHeldUp;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;

/**
 * What happens after a decision: the requester reports, others verify, under the problem's lock.
 */
@Stateless
public class OutcomeReporting {
  private static final Duration UNTIL_CLOSED = Duration.ofDays(30);
  private static final long THE_CLOCK = 0L;

  @Inject private VisibleProblems problems;
  @Inject private ProblemRepository closing;
  @Inject private OutcomeRepository outcomes;
  @Inject private DecisionRepository decisions;
  @Inject private OutcomeQueries queries;
  @Inject private ReviewsHeldUp heldUp;
  @Inject private Memberships memberships;
  @Inject private Drafts drafts;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Takes the next step in; a final one closes the problem. */
  public OutcomeStepId report(ReportOutcome command) {
    Problem problem = problems.lock(command.problem(), command.by());
    problem.requireRequester(command.by());
    Instant now = clock.instant();
    problem.outcomeStarted(now);
    OutcomeHistory history = history(problem);
    OutcomeStep step = history.report(command.report(), now);
    outcomes.add(step);
    drafts.sent(command.by(), OutcomeDrafting.key(problem.id()));
    events.append(step.reported(history.subject(), history.isFirstAnswer(step.stage())));
    if (step.stage().endsTheThread()) {
      problem.close(now);
      events.append(new ProblemClosed(problem.facts(), command.by().value(), now));
    }
    return step.id();
  }

  /** Notes that somebody who had no part in it saw a step to be true. */
  public void verify(VerifyOutcome command) {
    Problem problem = problems.lock(command.problem(), command.by());
    memberships.require(problem.network(), command.by(), Privilege.REVIEW);
    Instant now = clock.instant();
    OutcomeHistory history = history(problem);
    boolean first = history.isUnverified();
    OutcomeStep step =
        history.verify(
            command.by(),
            queries.isParty(problem.id(), command.by()),
            command.step(),
            command.judgement(),
            command.text(),
            now);
    OutcomeVerified verified =
        step.verified(history.subject(), command.by(), command.judgement(), first, now);
    List<DomainEvent> told = new ArrayList<>(List.of(verified));
    told.addAll(heldUp.by(verified));
    events.append(told);
    if (step.stage() == OutcomeStage.IN_USE) {
      problem.closeOn(now.plus(UNTIL_CLOSED));
    }
  }

  /** Returns some problems that the clock has closed without the log knowing. */
  public List<ProblemId> closedByTheClock() {
    return queries.pastClosing(clock.instant());
  }

  /** Tells the log of one of them, once. */
  public void tellClosed(ProblemId id) {
    Problem problem = closing.lock(id);
    Instant now = clock.instant();
    if (problem.passClosing(now)) {
      events.append(new ProblemClosed(problem.facts(), THE_CLOCK, now));
    }
  }

  private OutcomeHistory history(Problem problem) {
    return new OutcomeHistory(subject(problem), outcomes.of(problem.id()));
  }

  private DecidedProblem subject(Problem problem) {
    ProblemFacts facts = problem.facts();
    return new DecidedProblem(
        problem.id(),
        problem.network(),
        problem.requestedBy(),
        facts.topics(),
        problem.brief().outcomeDue().map(DueDay::end).orElse(Instant.MAX),
        facts.pot(),
        facts.ruleSet(),
        othersSolutions(problem),
        decisions.findOf(problem.id()).map(decision -> decision.parts()).orElse(List.of()));
  }

  private long othersSolutions(Problem problem) {
    return decisions.lineagesOf(problem.id()).stream()
        .filter(lineage -> !problem.isRequestedBy(lineage.author()))
        .count();
  }
}
