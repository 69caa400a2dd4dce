package org.talkoot.badge.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.talkoot.badge.application.BadgeReading;
import org.talkoot.badge.application.HolderView;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.security.CurrentMember;

/** A badge: what it asks for and who holds it. */
@Named
@RequestScoped
public class BadgePage {
  private static final String COMMONS = "commons";
  private static final int HOLDERS = 20;

  @Inject
  @Param(pathIndex = 0)
  private String code;

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private BadgeReading badges;
  @Inject private NetworkReading networks;
  @Inject private BadgeCards cards;

  private NetworkView network;
  private BadgeCard badge;
  private Page<HolderView> holders;

  @PostConstruct
  void read() {
    String slug =
        Optional.ofNullable(request.getParameter("network"))
            .filter(named -> !named.isBlank())
            .orElse(COMMONS);
    network = networks.view(slug, me.viewer());
    badge = cards.of(badges.one(slug, code == null ? "" : code, me.viewer()));
    Optional<Cursor> after =
        Optional.ofNullable(request.getParameter("after")).flatMap(Cursor::parse);
    holders = badges.holders(slug, badge.code(), me.viewer(), new Window(HOLDERS, after));
  }

  public NetworkView getNetwork() {
    return network;
  }

  public BadgeCard getBadge() {
    return badge;
  }

  public List<HolderView> getHolders() {
    return holders.items();
  }

  /** Returns the address of the holders that follow, empty after the last. */
  public String getMore() {
    return holders.next().map(next -> badge.path() + "&after=" + next).orElse("");
  }
}
