package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.application.CorrectionPreview;
import org.talkoot.moderation.application.CorrectionView;
import org.talkoot.moderation.application.Corrections;
import org.talkoot.moderation.application.HidingView;
import org.talkoot.moderation.application.SecondLook;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The statement of reasons: what was hidden, why, and the second look. */
@Named
@RequestScoped
public class HiddenPage {
  @Inject private SecondLook looks;
  @Inject private Corrections corrections;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private String text = "";
  private String because = "";
  private @Nullable HidingView shown;
  private @Nullable CorrectionPreview preview;
  private @Nullable Optional<CorrectionView> correction;

  /** Asks for a second look. */
  public void ask() {
    looks.ask(getShown().id(), me.id(), text);
    Site.redirect("/hidden/" + getShown().id(), "appealed");
  }

  /** Shows it again. */
  public void show() {
    looks.answer(getShown().id(), me.id(), true, text);
    Site.redirect("/hidden/" + getShown().id(), "shown");
  }

  /** Leaves it hidden. */
  public void leave() {
    looks.answer(getShown().id(), me.id(), false, text);
    Site.redirect("/hidden/" + getShown().id(), "answered");
  }

  /** Orders that its points are taken. */
  public void take() {
    if (because.isBlank()) {
      throw InvalidInput.of("because", "text.missing");
    }
    corrections.order(getShown().id(), me.id(), because);
    Site.redirect("/hidden/" + getShown().id(), "correction.ordered");
  }

  /** Tells whether the reader can order that its points are taken. */
  public boolean isTakeable() {
    CorrectionView ordered = getCorrection();
    return !getShown().mine()
        && getShown().stands()
        && (ordered == null || "dropped".equals(ordered.state()))
        && getPreview().isAny();
  }

  /** Returns what that would take. */
  public CorrectionPreview getPreview() {
    CorrectionPreview found = preview;
    if (found == null) {
      found = corrections.preview(getShown().id(), me.id());
      preview = found;
    }
    return found;
  }

  /** Returns the newest ruling about its points, null for none. */
  public @Nullable CorrectionView getCorrection() {
    Optional<CorrectionView> found = correction;
    if (found == null) {
      found = corrections.of(getShown().id(), me.id());
      correction = found;
    }
    return found.orElse(null);
  }

  /** Returns the hiding. */
  public HidingView getShown() {
    HidingView found = shown;
    if (found == null) {
      HidingId id = HidingId.parse(path == null ? "" : path).orElseGet(() -> HidingId.of(0));
      found = looks.view(id, me.id());
      shown = found;
    }
    return found;
  }

  public String getBecause() {
    return because;
  }

  public void setBecause(String because) {
    this.because = because;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
