package org.talkoot.feedback.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.feedback.FeedbackId;
import org.talkoot.feedback.application.FeedbackDesk;
import org.talkoot.feedback.application.FeedbackView;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** What was told to the operator. */
@Named
@RequestScoped
public class OperatorFeedbackPage {
  @Inject private FeedbackDesk desk;
  @Inject private CurrentMember me;

  @Inject @Param private @Nullable String after;

  private @Nullable Page<FeedbackView> page;

  /** Notes that one is done with. */
  public void settle(FeedbackId id) {
    desk.settle(id, me.id());
    Site.redirect("/operator-feedback", "saved");
  }

  /** Returns this page, the newest first. */
  public Page<FeedbackView> getPage() {
    Page<FeedbackView> found = page;
    if (found == null) {
      found = desk.of(me.id(), Window.of(null, after));
      page = found;
    }
    return found;
  }

  /** Returns where the earlier ones are, null on the last page. */
  public @Nullable String getEarlier() {
    return getPage().next().map(next -> "/operator-feedback?after=" + next).orElse(null);
  }
}
