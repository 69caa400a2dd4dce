package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CaseState;
import org.talkoot.moderation.application.CaseView;
import org.talkoot.moderation.application.Cases;
import org.talkoot.moderation.application.CorrectionPreview;
import org.talkoot.moderation.application.CorrectionView;
import org.talkoot.moderation.application.Corrections;
import org.talkoot.review.ReviewId;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** One case: its evidence, and a manager's ruling with reasons. */
@Named("integrityCase")
@RequestScoped
public class CasePage {
  @Inject private Cases cases;
  @Inject private Corrections corrections;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private String ruling = "";
  private String reasons = "";
  private boolean points;
  private @Nullable CaseView shown;
  private @Nullable CorrectionPreview preview;
  private @Nullable Optional<CorrectionView> correction;

  /** Rules. */
  public void rule() {
    CaseView ruled =
        cases.rule(getShown().id(), me.id(), CaseState.parse(ruling).orElse(null), reasons, points);
    Site.redirect("/case/" + ruled.id(), "case.ruled");
  }

  /** Returns the case. */
  public CaseView getShown() {
    CaseView found = shown;
    if (found == null) {
      CaseId id = CaseId.parse(path == null ? "" : path).orElseGet(() -> CaseId.of(0));
      found = cases.view(id, me.id());
      shown = found;
    }
    return found;
  }

  /** Tells whether the reader may rule: it is open, and not about them. */
  public boolean isOpen() {
    return getShown().state() == CaseState.OPEN && !getShown().isAbout(me.id());
  }

  /** Returns what upholding it with its points would take. */
  public CorrectionPreview getPreview() {
    CorrectionPreview found = preview;
    if (found == null) {
      found = corrections.preview(getShown().id(), me.id());
      preview = found;
    }
    return found;
  }

  /** Returns what the ruling took, null for nothing. */
  public @Nullable CorrectionView getCorrection() {
    Optional<CorrectionView> found = correction;
    if (found == null) {
      found = corrections.of(getShown().id(), me.id());
      correction = found;
    }
    return found.orElse(null);
  }

  /** Returns who favours whom as a drawing, which the table beside it says in words. */
  public String getGraph() {
    return new CaseGraph(getShown()).svg();
  }

  /** Returns the address part of a review. */
  public String reviewOf(long id) {
    return ReviewId.of(id).toString();
  }

  public String getRuling() {
    return ruling;
  }

  /** Notes the ruling; Faces hands none over as null. */
  public void setRuling(@Nullable String ruling) {
    this.ruling = ruling == null ? "" : ruling;
  }

  public boolean isPoints() {
    return points;
  }

  public void setPoints(boolean points) {
    this.points = points;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }
}
