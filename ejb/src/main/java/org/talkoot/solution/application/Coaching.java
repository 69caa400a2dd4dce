package org.talkoot.solution.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.Problem;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.solution.CoachingRefused;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.UnknownComment;
import org.talkoot.solution.persistence.Comments;

/** How a requester says which comments helped a draft, before it opens. */
@Stateless
public class Coaching {
  /** How many comments of a brief can be marked. */
  public static final int MOST = 3;

  @Inject private VisibleProblems problems;
  @Inject private Comments comments;
  @Inject private Clock clock;

  /**
   * Marks a comment on the own draft as useful; marking twice changes nothing.
   *
   * @throws CoachingRefused when it is the requester's own, on a solution, or one too many
   */
  public CommentView mark(CommentId id, MemberId by) {
    CommentView comment = onOwnDraft(id, by);
    CoachingRefused.when(comment.author().id().equals(by), CoachingRefused.Why.OWN_COMMENT);
    if (!comment.useful()) {
      CoachingRefused.when(
          comments.useful(comment.problem()).size() >= MOST, CoachingRefused.Why.ENOUGH, MOST);
      comments.mark(id, clock.instant());
    }
    return comments.find(id, Viewer.of(by)).orElseThrow(UnknownComment::new);
  }

  /** Takes the mark back; without one changes nothing. */
  public CommentView unmark(CommentId id, MemberId by) {
    onOwnDraft(id, by);
    comments.mark(id, null);
    return comments.find(id, Viewer.of(by)).orElseThrow(UnknownComment::new);
  }

  /** Returns the comment with its draft locked, so that marks and the opening come in turn. */
  private CommentView onOwnDraft(CommentId id, MemberId by) {
    CommentView comment = comments.find(id, Viewer.of(by)).orElseThrow(UnknownComment::new);
    Problem problem = problems.lock(comment.problem(), by);
    problem.requireRequester(by);
    problem.requireUnopened();
    CoachingRefused.when(comment.solution() != null, CoachingRefused.Why.NOT_ON_THE_BRIEF);
    return comments.find(id, Viewer.of(by)).orElseThrow(UnknownComment::new);
  }
}
