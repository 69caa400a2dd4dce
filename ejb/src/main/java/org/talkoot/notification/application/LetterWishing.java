package org.talkoot.notification.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.talkoot.member.MemberId;
import org.talkoot.notification.Category;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.StopLink;
import org.talkoot.notification.UnknownStopLink;
import org.talkoot.notification.Wishes;
import org.talkoot.notification.persistence.LetterItems;
import org.talkoot.notification.persistence.LinkKeys;
import org.talkoot.notification.persistence.WishRows;
import org.talkoot.shared.application.Texts;

/** How soon a member wants letters about what: reading it, changing it, stopping by a link. */
@Stateless
public class LetterWishing {
  private static final Texts NAMES = new Texts("notifications");

  @Inject private WishRows rows;
  @Inject private LetterItems items;
  @Inject private LinkKeys keys;
  @Inject private Clock clock;

  /** Returns what the member wishes. */
  public Wishes of(MemberId member) {
    return rows.of(member);
  }

  /** Returns what the member wishes, spelled out for every category and kind. */
  public List<WishView> spelledOut(MemberId member, Locale locale) {
    Wishes wishes = rows.of(member);
    return Stream.of(Category.values())
        .map(one -> new WishView(one, wishes.of(one), kinds(one, wishes, locale)))
        .toList();
  }

  /** Replaces what the member wishes; what waits for a letter follows it. */
  public void wish(MemberId member, Wishes wishes) {
    rows.keep(member, wishes);
    items.follow(member, wishes, clock.instant());
  }

  /** Returns the token of the link that stops a member's letters of a rhythm. */
  public String stopToken(MemberId member, Rhythm rhythm) {
    return new StopLink(member, rhythm).token(keys.seal());
  }

  /** Returns what a link would stop, or refuses one that we did not sign. */
  public StopLink stopLink(String token) {
    return StopLink.read(token, keys.seal()).orElseThrow(UnknownStopLink::new);
  }

  /** Stops what the link stands for, for nobody else; stopping twice changes nothing. */
  public void stop(String token) {
    StopLink link = stopLink(token);
    wish(link.member(), rows.of(link.member()).without(link.rhythm()));
  }

  private static List<WishView.Kind> kinds(Category category, Wishes wishes, Locale locale) {
    return category.concerns().stream()
        .map(
            one ->
                new WishView.Kind(
                    one.kind(),
                    NAMES.text("kind." + one.kind(), locale),
                    wishes.of(one),
                    wishes.apart(one).isPresent()))
        .toList();
  }
}
