package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.FlagState;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.moderation.application.Moderating;
import org.talkoot.moderation.application.SettleFlag;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** One report in the hands of a manager: hide what was reported, or let it stay, with reasons. */
@Named
@RequestScoped
public class FlagPage {
  @Inject private Moderating moderating;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private @Nullable String rule;
  private String reasons = "";
  private @Nullable FlagView shown;

  /** Hides what was reported. */
  public void hide() {
    FlagView flag = getShown();
    moderating.hide(
        new SettleFlag(me.id(), flag.id(), GroundRule.of(getRule()).orElse(null), reasons));
    Site.redirect("/moderation/" + flag.networkSlug(), "hidden");
  }

  /** Lets it stay. */
  public void keep() {
    moderating.keep(getShown().id(), me.id(), reasons);
    Site.redirect("/moderation/" + getShown().networkSlug(), "kept");
  }

  /** Returns the report. */
  public FlagView getShown() {
    FlagView found = shown;
    if (found == null) {
      FlagId id = FlagId.parse(path == null ? "" : path).orElseGet(() -> FlagId.of(0));
      found = moderating.view(id, me.id());
      shown = found;
    }
    return found;
  }

  /** Tells whether the reader may settle it: it is open, and not about their own words. */
  public boolean isOpen() {
    return getShown().state() == FlagState.OPEN && !getShown().mine();
  }

  /** Returns the codes of the ground rules. */
  public List<String> getRules() {
    return Stream.of(GroundRule.values()).map(GroundRule::code).toList();
  }

  /** Returns the chosen rule, at first the one that the report names. */
  public String getRule() {
    String chosen = rule;
    return chosen == null ? getShown().rule().code() : chosen;
  }

  public void setRule(@Nullable String rule) {
    this.rule = rule;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }
}
