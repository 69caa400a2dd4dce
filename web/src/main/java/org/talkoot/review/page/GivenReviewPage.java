package org.talkoot.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.review.ReviewId;
import org.talkoot.review.UnknownReview;
import org.talkoot.review.application.PeerReviewing;
import org.talkoot.review.application.RateReview;
import org.talkoot.review.application.RespondToReview;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.ReviewView;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** A review that was given: its author answers once, author and requester say whether it helped. */
@Named("givenReview")
@RequestScoped
public class GivenReviewPage {
  @Inject private PeerReviewing peerReviewing;
  @Inject private ReviewReading reviews;
  @Inject private SolutionReading solutions;
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private String text = "";
  private @Nullable ReviewView review;

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

  /** Tells whether the reader wrote the solution. */
  public boolean isAuthor() {
    return solutions.view(getReview().solution(), me.viewer()).mine();
  }

  /** Tells whether the reader may say that it helped. */
  public boolean isRater() {
    return isAuthor() || problems.view(getReview().problem(), me.viewer()).mine();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
