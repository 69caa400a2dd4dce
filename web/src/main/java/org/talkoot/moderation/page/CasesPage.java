package org.talkoot.moderation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.moderation.application.CaseView;
import org.talkoot.moderation.application.Cases;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The cases of a network, for its managers. */
@Named("cases")
@RequestScoped
public class CasesPage {
  @Inject private Cases cases;
  @Inject private NetworkReading networks;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  @Inject @Param private @Nullable String after;

  private @Nullable NetworkView network;
  private @Nullable Page<CaseView> page;

  /** Looks through the network at once. */
  public void look() {
    cases.search(getNetwork().id(), me.id());
    Site.redirect("/cases/" + getNetwork().slug(), "cases.looked");
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

  /** Returns this page of its cases, the newest first. */
  public Page<CaseView> getPage() {
    Page<CaseView> found = page;
    if (found == null) {
      found = cases.of(me.id(), getNetwork().id(), null, Window.of(null, after));
      page = found;
    }
    return found;
  }

  /** Returns where the earlier ones are, null on the last page. */
  public @Nullable String getEarlier() {
    return getPage()
        .next()
        .map(next -> "/cases/" + getNetwork().slug() + "?after=" + next)
        .orElse(null);
  }
}
