package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.CorrectionId;
import org.talkoot.moderation.application.CorrectionView;
import org.talkoot.moderation.application.Corrections;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** A correction of points: what it takes, why, and the second look. */
@Named
@RequestScoped
public class CorrectionPage {
  @Inject private Corrections corrections;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private String text = "";
  private @Nullable CorrectionView shown;

  /** Asks for a second look. */
  public void ask() {
    corrections.ask(getShown().id(), me.id(), text);
    Site.redirect("/correction/" + getShown().id(), "appealed");
  }

  /** Lets the ruling stand, so that the points are taken now. */
  public void carryOut() {
    corrections.answer(getShown().id(), me.id(), true, text);
    Site.redirect("/correction/" + getShown().id(), "corrected");
  }

  /** Drops it. */
  public void drop() {
    corrections.answer(getShown().id(), me.id(), false, text);
    Site.redirect("/correction/" + getShown().id(), "correction.dropped");
  }

  /** Returns the correction. */
  public CorrectionView getShown() {
    CorrectionView found = shown;
    if (found == null) {
      CorrectionId id =
          CorrectionId.parse(path == null ? "" : path).orElseGet(() -> CorrectionId.of(0));
      found = corrections.view(id, me.id());
      shown = found;
    }
    return found;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
