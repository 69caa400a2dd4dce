package org.talkoot.level.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.level.LossId;
import org.talkoot.level.UnknownLoss;
import org.talkoot.level.application.LevelLosses;
import org.talkoot.level.application.LossView;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.NetworkId;
import org.talkoot.network.application.NetworkFounding;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Where managers choose how levels are reached, and decide about proposed losses. */
@Named("consoleLevels")
@RequestScoped
public class ConsoleLevelsPage {
  @Inject private LevelLosses losses;
  @Inject private NetworkReading networks;
  @Inject private NetworkFounding founding;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  private @Nullable NetworkView network;
  private @Nullable String preset;
  private String reason = "";
  private String chosen = "";

  /** Chooses the preset. */
  public void choose() {
    founding.choose(getNetwork().id(), me.id(), presetOf(getPreset()));
    done("levels.preset");
  }

  /** Takes the level away. */
  public void confirm() {
    losses.confirm(id(), chosenLoss(), me.id(), reason);
    done("levels.confirmed");
  }

  /** Lets the member keep the level. */
  public void decline() {
    losses.decline(id(), chosenLoss(), me.id(), reason);
    done("levels.declined");
  }

  /** Returns the network. */
  public NetworkView getNetwork() {
    NetworkView found = network;
    if (found == null) {
      me.id();
      found = networks.view(slug == null ? "" : slug, me.viewer());
      network = found;
    }
    return found;
  }

  /** Returns the open proposals. */
  public List<LossView> getLosses() {
    return losses.open(id(), me.id());
  }

  /** Says what counted. */
  public String counted(LossView one) {
    LevelWords words = new LevelWords(site.getLocale());
    return words.text(
        "console-levels.counted",
        one.good(),
        one.bad(),
        one.track().isEmpty() ? words.text("console-levels.noTrack") : words.track(one.track()));
  }

  /** Says which level is held and which is left. */
  public String fromTo(LossView one) {
    LevelWords words = new LevelWords(site.getLocale());
    return words.text(
        "console-levels.fromTo", words.level(one.held()), words.level(one.leftWith()));
  }

  public String getPreset() {
    return preset == null ? getNetwork().levelPreset().code() : preset;
  }

  public void setPreset(@Nullable String preset) {
    this.preset = preset;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Returns the proposal to decide about, as its short text. */
  public String getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable String chosen) {
    this.chosen = Objects.requireNonNullElse(chosen, "");
  }

  private NetworkId id() {
    return getNetwork().id();
  }

  private LossId chosenLoss() {
    return LossId.parse(getChosen()).orElseThrow(UnknownLoss::new);
  }

  private void done(String what) {
    Site.redirect("/console-levels/" + getNetwork().slug(), what);
  }

  private static LevelPreset presetOf(String code) {
    for (LevelPreset preset : LevelPreset.values()) {
      if (preset.code().equals(code)) {
        return preset;
      }
    }
    throw InvalidInput.of("preset", "choice.unknown", code);
  }
}
