package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.talkoot.network.application.InvitationView;
import org.talkoot.network.application.Joining;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The networks the reader may know of. */
@Named
@RequestScoped
public class NetworksPage {
  private static final int ROWS = 20;

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private NetworkReading networks;
  @Inject private Joining joining;

  private List<NetworkView> found;
  private List<InvitationView> invitations;

  @PostConstruct
  void read() {
    String after = Optional.ofNullable(request.getParameter("after")).orElse("");
    found = networks.list(me.viewer(), after, ROWS + 1);
    invitations = networks.invitations(me.viewer());
  }

  public List<NetworkView> getRows() {
    return found.subList(0, Math.min(ROWS, found.size()));
  }

  public List<InvitationView> getInvitations() {
    return invitations;
  }

  /** Follows an invitation. */
  public void join(String slug) {
    joining.join(slug, me.id());
    Site.redirect("/network/" + slug, "network.joined");
  }

  /** Returns the address of the networks that follow, empty after the last. */
  public String getMore() {
    return found.size() <= ROWS ? "" : "/networks?after=" + found.get(ROWS - 1).slug();
  }
}
