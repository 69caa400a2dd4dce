package org.talkoot.badge.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talkoot.badge.application.BadgeReading;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.web.security.CurrentMember;

/** All badges of a network: what each is for, how many hold it, how far the reader has come. */
@Named
@RequestScoped
public class BadgesPage {
  private static final String COMMONS = "commons";

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private BadgeReading badges;
  @Inject private NetworkReading networks;
  @Inject private BadgeCards cards;

  private NetworkView network;
  private List<BadgeCard> all;
  private long filled;

  @PostConstruct
  void read() {
    String slug =
        Optional.ofNullable(request.getParameter("network"))
            .filter(named -> !named.isBlank())
            .orElse(COMMONS);
    network = networks.view(slug, me.viewer());
    all = cards.of(badges.list(slug, me.viewer()));
    filled = badges.filled(network.id());
  }

  public NetworkView getNetwork() {
    return network;
  }

  /** Returns the badges by track, in the order of the set. */
  public List<TrackOfBadges> getTracks() {
    return all.stream().map(BadgeCard::track).distinct().map(this::track).toList();
  }

  private TrackOfBadges track(String track) {
    return new TrackOfBadges(
        track,
        all.stream().filter(card -> card.track().equals(track)).collect(Collectors.toList()));
  }

  public int getCount() {
    return all.size();
  }

  /** Tells whether history is still being counted for badges that are new. */
  public boolean isFilling() {
    return filled < 100;
  }

  /** Returns how far that has come, in per cent. */
  public long getFilled() {
    return filled;
  }
}
