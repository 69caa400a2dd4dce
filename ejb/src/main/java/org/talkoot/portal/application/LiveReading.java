package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.notification.application.NotificationReading;
import org.talkoot.portal.persistence.NewsQueries;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.VisibleProblems;

/** What open pages are told of: read anew each time, with the eyes of whoever has them open. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LiveReading {
  @Inject private NewsQueries queries;
  @Inject private VisibleProblems visible;
  @Inject private NotificationReading notifications;
  @Inject private Clock clock;

  /** Returns where the log stands; a page that is read after this has seen at least so much. */
  public LivePosition position() {
    return queries.position();
  }

  /** Returns which of the problems something came to since a position. */
  public Stir stir(Collection<ProblemId> watched, LivePosition since) {
    return queries.stir(watched, since);
  }

  /**
   * Returns what others brought to a problem since a position.
   *
   * @throws UnknownProblem when the viewer may not know of the problem, or no longer
   */
  public ProblemNews news(ProblemId problem, Viewer viewer, LivePosition since) {
    visible.require(problem, viewer);
    return queries.news(problem, viewer, since, clock.instant());
  }

  /**
   * Refuses unless the viewer may know of the problem.
   *
   * @throws UnknownProblem otherwise
   */
  public void requireVisible(ProblemId problem, Viewer viewer) {
    visible.require(problem, viewer);
  }

  /** Returns those of the members whose accounts are open. */
  public List<Reachable> reachable(Collection<MemberId> members) {
    return queries.reachable(members);
  }

  /** Returns how many notifications the member has not read. */
  public int unread(MemberId member) {
    return notifications.unread(member);
  }
}
