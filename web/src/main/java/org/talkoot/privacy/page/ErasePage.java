package org.talkoot.privacy.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.privacy.application.ErasingOnRequest;
import org.talkoot.privacy.application.ErasurePreview;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Where a manager erases somebody who came with an import and asked for it. */
@Named
@RequestScoped
public class ErasePage {
  @Inject private ErasingOnRequest erasing;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String handle;

  private boolean asked;
  private @Nullable ErasurePreview preview;

  /** Erases the member. */
  public void erase() {
    if (!asked) {
      throw InvalidInput.of("asked", "erasure.asked");
    }
    Site.redirect("/mentions/" + erasing.erase(getHandle(), me.id()), "erasedOnRequest");
  }

  /** Tells whether the reader of somebody's profile may erase them on request. */
  public boolean isOffered(String member) {
    return me.isPresent() && erasing.isOffered(member, me.id());
  }

  /** Returns what an erasure would do. */
  public ErasurePreview getPreview() {
    ErasurePreview found = preview;
    if (found == null) {
      found = erasing.preview(getHandle(), me.id());
      preview = found;
    }
    return found;
  }

  public String getHandle() {
    return handle == null ? "" : handle;
  }

  public boolean isAsked() {
    return asked;
  }

  public void setAsked(boolean asked) {
    this.asked = asked;
  }
}
