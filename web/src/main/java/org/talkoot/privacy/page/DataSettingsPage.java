package org.talkoot.privacy.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.privacy.ExportState;
import org.talkoot.privacy.application.Erasing;
import org.talkoot.privacy.application.ErasurePreview;
import org.talkoot.privacy.application.ExportDesk;
import org.talkoot.privacy.application.ExportView;
import org.talkoot.web.page.Site;
import org.talkoot.web.rest.Budgets;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.security.CurrentMember;
import org.talkoot.web.security.Door;

/** What members take along, and how they leave. */
@Named
@RequestScoped
public class DataSettingsPage {
  @Inject private ExportDesk exports;
  @Inject private Erasing erasing;
  @Inject private Budgets budgets;
  @Inject private CurrentMember me;
  @Inject private Door door;

  private String password = "";
  private @Nullable List<ExportView> all;
  private @Nullable ErasurePreview preview;

  /** Asks for an archive. */
  public void ask() {
    budgets.spend(Budget.EXPORT, me.id().toString());
    exports.ask(me.id());
    Site.redirect("/settings-data", "exportAsked");
  }

  /** Erases the member; they are a visitor afterwards. */
  public void erase() {
    erasing.erase(me.id(), password);
    door.leave();
    Site.redirect("/", "erased");
  }

  /** Returns the archives, newest first. */
  public List<ExportView> getExports() {
    List<ExportView> found = all;
    if (found == null) {
      found = exports.of(me.id());
      all = found;
    }
    return found;
  }

  /** Tells whether one of them is being made. */
  public boolean isUnderway() {
    return getExports().stream().map(ExportView::state).anyMatch(ExportState::isUnderway);
  }

  /** Returns what an erasure would do. */
  public ErasurePreview getPreview() {
    ErasurePreview found = preview;
    if (found == null) {
      found = erasing.preview(me.id());
      preview = found;
    }
    return found;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
