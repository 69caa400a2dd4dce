package org.talkoot.outcome.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.persistence.OutcomeQueries;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** What anybody can read about outcomes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OutcomeReading {
  @Inject private OutcomeQueries queries;
  @Inject private VisibleProblems problems;

  /** Returns the steps of a problem, oldest first; empty before the first one. */
  public List<OutcomeStepView> of(ProblemId problem, Viewer viewer) {
    problems.require(problem, viewer);
    return queries.of(problem, viewer);
  }

  /** The same of a problem that the viewer has read. */
  public List<OutcomeStepView> of(ProblemView problem, Viewer viewer) {
    return queries.of(problem.id(), viewer);
  }

  /** Returns one page of what became of problems, newest first. */
  public Page<OutcomeSummary> newest(Viewer viewer, Window window) {
    return queries.newest(viewer, window);
  }

  /** Returns one page of what became of the problems of a network, newest first. */
  public Page<OutcomeSummary> ofNetwork(String slug, Viewer viewer, Window window) {
    return queries.ofNetwork(slug, viewer, window);
  }

  /** Returns one page of what became of the problems about a topic, newest first. */
  public Page<OutcomeSummary> aboutTopic(String slug, Viewer viewer, Window window) {
    return queries.aboutTopic(slug, viewer, window);
  }

  /** Returns one page of what became of the problems in which the member has a share. */
  public Page<OutcomeSummary> ofContributor(MemberId member, Viewer viewer, Window window) {
    return queries.ofContributor(member, viewer, window);
  }

  /** Tells whether the member had a part in the problem and so cannot verify its outcome. */
  public boolean isParty(ProblemId problem, MemberId member) {
    return queries.isParty(problem, member);
  }
}
