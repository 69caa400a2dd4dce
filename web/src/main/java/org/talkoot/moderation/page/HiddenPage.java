package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.application.HidingView;
import org.talkoot.moderation.application.SecondLook;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The statement of reasons: what was hidden, why, and the second look. */
@Named
@RequestScoped
public class HiddenPage {
  @Inject private SecondLook looks;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private String text = "";
  private @Nullable HidingView shown;

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

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
