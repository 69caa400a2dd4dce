package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.talkoot.recognition.ContributionType;
import org.talkoot.recognition.application.GiveThanks;
import org.talkoot.recognition.application.Thanking;
import org.talkoot.solution.Ballot;
import org.talkoot.solution.CommentId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownComment;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.application.CastVote;
import org.talkoot.solution.application.Coaching;
import org.talkoot.solution.application.Commenting;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.solution.application.Voting;
import org.talkoot.solution.application.WriteComment;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** What a member can do on a problem's page: ask, vote, object, thank, comment. */
@Named
@RequestScoped
public class ProblemDeeds {
  @Inject private HttpServletRequest request;
  @Inject private ProblemPage page;
  @Inject private CurrentMember me;
  @Inject private Site site;
  @Inject private Commenting commenting;
  @Inject private Coaching coaching;
  @Inject private Voting voting;
  @Inject private Thanking thanking;
  @Inject private SolutionReading solutions;

  private String text = "";
  private String comment = "";
  private String reason = "";
  private String thanks = "";

  /** Asks the requester something about the brief. */
  public void ask() {
    commenting.write(WriteComment.on(page.getProblem().id(), me.id(), text, site.getLang()));
    done("asked");
  }

  /** Says that the solution is helpful, or takes that back. */
  public void helpful() {
    SolutionView solution = solutions.view(chosen(), me.viewer());
    if ("helpful".equals(solution.votes().mine())) {
      voting.unvote(solution.id(), me.id());
    } else {
      voting.vote(new CastVote(me.id(), solution.id(), Ballot.helpful()));
    }
    done("voted");
  }

  /** Objects with a reason that the author can read. */
  public void object() {
    voting.vote(new CastVote(me.id(), chosen(), Ballot.objection(reason)));
    done("objected");
  }

  /** Thanks the author in own words. */
  public void thank() {
    SolutionView solution = solutions.view(chosen(), me.viewer());
    thanking.give(
        new GiveThanks(
            me.id(),
            solution.author().id(),
            ContributionType.SOLUTION,
            solution.id().value(),
            thanks));
    done("thanked");
  }

  /** Comments on the solution. */
  public void say() {
    commenting.write(WriteComment.on(chosen(), me.id(), comment, site.getLang()));
    done("commented");
  }

  /** Says that a comment helped the draft, or takes that back. */
  public void coached() {
    String sent = request.getParameter("comment");
    CommentId id = CommentId.parse(sent == null ? "" : sent).orElseThrow(UnknownComment::new);
    if (commenting.view(id, me.viewer()).useful()) {
      coaching.unmark(id, me.id());
    } else {
      coaching.mark(id, me.id());
    }
    done("coached");
  }

  /** The list may have changed since it was shown: the form itself says which solution is meant. */
  private SolutionId chosen() {
    String sent = request.getParameter("solution");
    return SolutionId.parse(sent == null ? "" : sent).orElseThrow(UnknownSolution::new);
  }

  private void done(String what) {
    Site.redirect("/problem/" + page.getProblem().id(), what);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getThanks() {
    return thanks;
  }

  public void setThanks(String thanks) {
    this.thanks = thanks;
  }
}
