package org.talkoot.privacy.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.privacy.MentionId;
import org.talkoot.privacy.application.MentionView;
import org.talkoot.privacy.application.Mentions;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Texts of a network in which a word of a former member's name may stand, for its managers. */
@Named
@RequestScoped
public class MentionsPage {
  @Inject private Mentions mentions;
  @Inject private NetworkReading networks;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  @Inject @Param private @Nullable String after;

  private @Nullable NetworkView network;
  private @Nullable Page<MentionView> places;

  /** Notes that the manager has looked at a place. */
  public void settle(MentionId place) {
    mentions.settle(place, me.id());
    Site.redirect("/mentions/" + getNetwork().slug(), "mentionSettled");
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

  /** Returns this page of its places, the newest first. */
  public Page<MentionView> getPlaces() {
    Page<MentionView> found = places;
    if (found == null) {
      found = mentions.of(getNetwork().id(), me.id(), Window.of(null, after));
      places = found;
    }
    return found;
  }

  /** Returns where the earlier ones are, null on the last page. */
  public @Nullable String getEarlier() {
    String path = "/mentions/" + getNetwork().slug() + "?after=";
    return getPlaces().next().map(path::concat).orElse(null);
  }
}
