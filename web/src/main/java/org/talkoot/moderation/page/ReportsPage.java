package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.application.CorrectionView;
import org.talkoot.moderation.application.Corrections;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.moderation.application.Flagging;
import org.talkoot.moderation.application.HidingView;
import org.talkoot.moderation.application.SecondLook;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.security.CurrentMember;

/** What the reader reported, with what became of it, and what was hidden of the reader's own. */
@Named
@RequestScoped
public class ReportsPage {
  @Inject private Flagging flagging;
  @Inject private SecondLook looks;
  @Inject private Corrections corrections;
  @Inject private CurrentMember me;

  @Inject @Param private @Nullable String after;

  private @Nullable Page<FlagView> reports;
  private @Nullable Page<HidingView> hidden;
  private @Nullable List<CorrectionView> corrected;

  /** Returns this page of the reports, the newest first. */
  public Page<FlagView> getReports() {
    Page<FlagView> found = reports;
    if (found == null) {
      found = flagging.mine(me.id(), Window.of(null, after));
      reports = found;
    }
    return found;
  }

  /** Returns what was hidden last of the reader's own. */
  public Page<HidingView> getHidden() {
    Page<HidingView> found = hidden;
    if (found == null) {
      found = looks.of(me.id(), Window.first());
      hidden = found;
    }
    return found;
  }

  /** Returns the newest corrections of the reader's points. */
  public List<CorrectionView> getCorrections() {
    List<CorrectionView> found = corrected;
    if (found == null) {
      found = corrections.concerning(me.id(), Window.first()).items();
      corrected = found;
    }
    return found;
  }

  /** Returns where the earlier ones are, null on the last page. */
  public @Nullable String getEarlier() {
    return getReports().next().map(next -> "/reports?after=" + next).orElse(null);
  }
}
