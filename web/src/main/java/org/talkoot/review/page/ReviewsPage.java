package org.talkoot.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.review.application.ReviewGiven;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.ReviewWaiting;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.security.CurrentMember;

/** The solutions that wait for a review by the reader, and the reviews the reader has sent. */
@Named("reviewQueue")
@RequestScoped
public class ReviewsPage {
  private static final int FEW = 8;

  @Inject private ReviewReading reviews;
  @Inject private CurrentMember me;

  @Inject @Param private @Nullable String after;
  @Inject @Param private @Nullable String sentAfter;

  private @Nullable Page<ReviewWaiting> page;
  private @Nullable Page<ReviewGiven> sent;

  /** Returns this page of the queue. */
  public Page<ReviewWaiting> getPage() {
    Page<ReviewWaiting> found = page;
    if (found == null) {
      found = reviews.waitingFor(me.id(), Window.of(null, after));
      page = found;
    }
    return found;
  }

  /** Returns the query of the next page, null on the last. */
  public @Nullable String getNext() {
    Optional<String> next = getPage().next();
    return next.isPresent() ? "/reviews?after=" + next.get() : null;
  }

  /** Returns this page of the reviews that the reader has sent. */
  public Page<ReviewGiven> getSent() {
    Page<ReviewGiven> found = sent;
    if (found == null) {
      found = reviews.givenBy(me.id(), Window.of(FEW, sentAfter));
      sent = found;
    }
    return found;
  }

  /** Returns the query of the earlier ones, null on the last page. */
  public @Nullable String getEarlier() {
    return getSent().next().map(next -> "/reviews?sentAfter=" + next).orElse(null);
  }
}
