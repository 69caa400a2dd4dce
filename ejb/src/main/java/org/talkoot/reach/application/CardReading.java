package org.talkoot.reach.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.decision.application.DecisionReading;
import org.talkoot.decision.application.DecisionView;
import org.talkoot.decision.application.ShareView;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.MemberView;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.application.OutcomeReading;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;

/** Reads problems and members in short, as a visitor, whoever asks. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CardReading {
  private static final Viewer VISITOR = Viewer.anonymous();

  @Inject private ProblemReading problems;
  @Inject private OutcomeReading outcomes;
  @Inject private DecisionReading decisions;
  @Inject private MemberReading members;

  /**
   * Returns a problem that everybody may read.
   *
   * @throws UnknownProblem when a visitor may not know of it, or its words are hidden
   */
  public ProblemCard problem(ProblemId id) {
    ProblemView problem = problems.view(id, VISITOR);
    if (problem.hidden()) {
      throw new UnknownProblem();
    }
    return new ProblemCard(
        problem,
        latest(outcomes.of(id, VISITOR)),
        decisions.find(id, VISITOR).map(CardReading::sharers).orElse(List.of()));
  }

  /**
   * Returns a member.
   *
   * @throws UnknownMember when nobody has this handle
   */
  public MemberView member(String handle) {
    return members.byHandle(handle);
  }

  private static @Nullable OutcomeStepView latest(List<OutcomeStepView> steps) {
    return steps.stream()
        .filter(step -> !"planned".equals(step.step()))
        .max(Comparator.comparing(OutcomeStepView::at))
        .orElse(null);
  }

  private static List<PersonRef> sharers(DecisionView decision) {
    return decision.accepted().stream()
        .flatMap(solution -> solution.shares().stream())
        .sorted(Comparator.comparing(ShareView::share).reversed())
        .map(ShareView::member)
        .distinct()
        .toList();
  }
}
