package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.FlagState;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.moderation.application.HidingView;
import org.talkoot.moderation.application.Moderating;
import org.talkoot.moderation.application.SecondLook;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.security.CurrentMember;

/** The reports of a network and what was hidden there, for its managers. */
@Named
@RequestScoped
public class ModerationPage {
  @Inject private Moderating moderating;
  @Inject private SecondLook looks;
  @Inject private NetworkReading networks;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  @Inject @Param private @Nullable String state;
  @Inject @Param private @Nullable String after;

  private @Nullable NetworkView network;
  private @Nullable Page<FlagView> reports;
  private @Nullable Page<HidingView> hidden;

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

  /** Returns this page of its reports, the newest first. */
  public Page<FlagView> getReports() {
    Page<FlagView> found = reports;
    if (found == null) {
      FlagState wanted = FlagState.of(state == null ? "open" : state).orElse(null);
      found = moderating.of(me.id(), getNetwork().id(), wanted, Window.of(null, after));
      reports = found;
    }
    return found;
  }

  /** Returns what was hidden last in the networks of the reader. */
  public Page<HidingView> getHidden() {
    Page<HidingView> found = hidden;
    if (found == null) {
      found = looks.managed(me.id(), Window.first());
      hidden = found;
    }
    return found;
  }

  /** Returns which reports are shown: {@code open}, {@code hidden}, {@code kept} or all. */
  public String getState() {
    return state == null ? "open" : state;
  }

  /** Returns where the earlier ones are, null on the last page. */
  public @Nullable String getEarlier() {
    String path = "/moderation/" + getNetwork().slug() + "?state=" + getState() + "&after=";
    return getReports().next().map(path::concat).orElse(null);
  }
}
