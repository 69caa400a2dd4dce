package org.talkoot.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.review.ReviewId;
import org.talkoot.review.UnknownReview;
import org.talkoot.review.application.Calibrating;
import org.talkoot.review.application.PeerReviewing;
import org.talkoot.review.application.RateReview;
import org.talkoot.review.application.RespondToReview;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.ReviewView;
import org.talkoot.review.application.RubricView;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** A review that was given: its author answers once, author and requester say whether it helped. */
@Named("givenReview")
@RequestScoped
public class GivenReviewPage {
  @Inject private PeerReviewing peerReviewing;
  @Inject private Calibrating calibrating;
  @Inject private ReviewReading reviews;
  @Inject private SolutionReading solutions;
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private String text = "";
  private int judgement;
  private String note = "";
  private @Nullable ReviewView review;
  private @Nullable RubricView rubric;

  /** Answers the review. */
  public void respond() {
    peerReviewing.respond(new RespondToReview(me.id(), getReview().id(), text));
    Site.redirect("/given-review/" + getReview().id(), "review.answered");
  }

  /** Says that it helped. */
  public void helped() {
    rate(true);
  }

  /** Says that it did not help. */
  public void didNotHelp() {
    rate(false);
  }

  /** Notes what a manager would have given. */
  public void check() {
    calibrating.spotCheck(getReview().id(), me.id(), judgement, note);
    Site.redirect("/given-review/" + getReview().id(), "review.checked");
  }

  private void rate(boolean helpful) {
    peerReviewing.rate(new RateReview(me.id(), getReview().id(), helpful));
    Site.redirect("/given-review/" + getReview().id(), "review.rated");
  }

  /** Returns the review. */
  public ReviewView getReview() {
    ReviewView found = review;
    if (found == null) {
      ReviewId id =
          ReviewId.parse(path == null ? "" : path).orElseThrow(() -> new UnknownReview(""));
      found = reviews.view(id, me.viewer());
      review = found;
    }
    return found;
  }

  /** Returns what was scored, and the question that the solution answers. */
  public RubricView getRubric() {
    RubricView found = rubric;
    if (found == null) {
      found = reviews.rubric(getReview().solution(), me.viewer(), site.getLocale());
      rubric = found;
    }
    return found;
  }

  /** Returns the words of each criterion. */
  public Map<String, String> getNames() {
    return getRubric().names();
  }

  /** Tells whether the reader has said that it helped. */
  public boolean isSaidHelped() {
    return Boolean.TRUE.equals(said());
  }

  /** Tells whether the reader has said that it did not help. */
  public boolean isSaidNot() {
    return Boolean.FALSE.equals(said());
  }

  private @Nullable Boolean said() {
    return isAuthor() ? getReview().helpfulToAuthor() : getReview().helpfulToRequester();
  }

  /** Tells whether the reader wrote the solution. */
  public boolean isAuthor() {
    return solutions.view(getReview().solution(), me.viewer()).mine();
  }

  /** Tells whether the reader may say that it helped. */
  public boolean isRater() {
    return isAuthor() || problems.view(getReview().problem(), me.viewer()).mine();
  }

  /** Tells whether the reader is a manager who may check it. */
  public boolean isChecker() {
    return problems.view(getReview().problem(), me.viewer()).managed()
        && !isRater()
        && !getReview().mine();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public int getJudgement() {
    return judgement;
  }

  public void setJudgement(int judgement) {
    this.judgement = judgement;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
