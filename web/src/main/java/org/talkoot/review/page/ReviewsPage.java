package org.talkoot.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.ReviewWaiting;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.security.CurrentMember;

/** The solutions that wait for a review by the reader. */
@Named("reviewQueue")
@RequestScoped
public class ReviewsPage {
  @Inject private ReviewReading reviews;
  @Inject private CurrentMember me;

  @Inject @Param private @Nullable String after;

  private @Nullable Page<ReviewWaiting> page;

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
}
