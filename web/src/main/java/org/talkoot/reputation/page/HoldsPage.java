package org.talkoot.reputation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.reputation.HoldId;
import org.talkoot.reputation.HoldRefused;
import org.talkoot.reputation.application.HoldDesk;
import org.talkoot.reputation.application.HoldView;
import org.talkoot.reputation.application.RuleOnHold;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Where managers look at held points: release them or take them back, with reasons. */
@Named("holdsPage")
@RequestScoped
public class HoldsPage {
  @Inject private HoldDesk desk;
  @Inject private NetworkReading networks;
  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  private String reasons = "";
  private @Nullable NetworkView network;

  /** Lets the held line count. */
  public void release() {
    desk.release(ruling());
    Site.redirect("/holds/" + getNetwork().slug(), "holds.released");
  }

  /** Takes the held line back. */
  public void takeBack() {
    desk.takeBack(ruling());
    Site.redirect("/holds/" + getNetwork().slug(), "holds.takenBack");
  }

  /** The list may have changed since it was shown: the form itself says which hold is meant. */
  private RuleOnHold ruling() {
    HoldId hold =
        Optional.ofNullable(request.getParameter("hold"))
            .flatMap(HoldId::parse)
            .orElseThrow(() -> new HoldRefused(HoldRefused.Why.UNKNOWN));
    return new RuleOnHold(me.id(), hold, reasons);
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

  /** Returns what waits, the oldest first. */
  public List<HoldView> getOpen() {
    return desk.open(getNetwork().id(), me.id());
  }

  /** Returns what was ruled on or ended by itself, the newest first. */
  public List<HoldView> getEnded() {
    return desk.ended(getNetwork().id(), me.id());
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String text) {
    reasons = text;
  }
}
