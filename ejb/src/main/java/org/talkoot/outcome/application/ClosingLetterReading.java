package org.talkoot.outcome.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.talkoot.decision.application.DecisionReading;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.LetterRefused;
import org.talkoot.outcome.application.ClosingLetter.OwnPart;
import org.talkoot.outcome.persistence.LetterQueries;
import org.talkoot.outcome.persistence.OutcomeQueries;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemStatus;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.VisibleProblems;

/** Puts the closing letter together for whoever took part. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ClosingLetterReading {
  @Inject private VisibleProblems problems;
  @Inject private LetterQueries letters;
  @Inject private OutcomeQueries outcomes;
  @Inject private DecisionReading decisions;
  @Inject private Clock clock;

  /**
   * Returns the reader's copy of the letter.
   *
   * @throws LetterRefused while the problem is not closed, or to who took no part in it
   */
  public ClosingLetter letter(ProblemId id, MemberId reader) {
    Problem problem = problems.get(id, reader);
    List<OwnPart> parts = letters.parts(id, reader);
    LetterRefused.unlessTakingPart(!parts.isEmpty());
    LetterRefused.unlessClosed(problem.statusAt(clock.instant()) == ProblemStatus.CLOSED);
    LetterQueries.Head head = letters.head(id, reader).orElseThrow(UnknownProblem::new);
    Viewer viewer = Viewer.of(reader);
    Instant closedAt = head.closedAt();
    return new ClosingLetter(
        id,
        head.question(),
        head.requester(),
        head.reader(),
        closedAt == null ? clock.instant() : closedAt,
        head.solutions(),
        head.reviews(),
        head.comments(),
        decisions.find(id, viewer).orElse(null),
        outcomes.of(id, viewer),
        parts);
  }
}
