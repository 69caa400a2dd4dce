package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.talkoot.badge.application.BadgeReading;
import org.talkoot.badge.application.GrantView;
import org.talkoot.badge.application.MedalCounts;
import org.talkoot.badge.page.BadgeCard;
import org.talkoot.badge.page.BadgeCards;
import org.talkoot.member.MemberId;
import org.talkoot.shared.application.Window;
import org.talkoot.web.security.CurrentMember;

/** The medals on a profile, and what the member is on the way to, told to the member alone. */
@Named
@RequestScoped
public class MedalsPart {
  private static final int SHOWN = 12;
  private static final int NEXT = 4;

  @Inject private ProfilePage profile;
  @Inject private BadgeReading badges;
  @Inject private BadgeCards cards;
  @Inject private CurrentMember me;

  private MedalCounts counts;
  private List<GrantView> grants;
  private List<BadgeCard> next;

  @PostConstruct
  void read() {
    MemberId member = profile.getProfile().member().id();
    counts = badges.medals(member, me.viewer());
    Window window = new Window(SHOWN, Optional.empty());
    grants = badges.of(member, me.viewer(), window).items();
    next = profile.isMine() ? cards.of(badges.onTheWay(member, NEXT)) : List.of();
  }

  public MedalCounts getCounts() {
    return counts;
  }

  public List<GrantView> getGrants() {
    return grants;
  }

  /** Returns the badges that the reader is nearest to; none on others' profiles. */
  public List<BadgeCard> getNext() {
    return next;
  }
}
