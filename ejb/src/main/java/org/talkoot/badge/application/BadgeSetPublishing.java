package org.talkoot.badge.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.talkoot.badge.BadBadgeSet;
import org.talkoot.badge.Badge;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.BadgeSets;
import org.talkoot.badge.BadgesPublished;
import org.talkoot.badge.BadgesPublishedMeanwhile;
import org.talkoot.badge.Criteria;
import org.talkoot.badge.Words;
import org.talkoot.badge.persistence.BadgeSetRows;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.application.Memberships;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;

/**
 * Puts new versions of a network's badges in force; counters are then built anew and the badges
 * granted for all that is past.
 *
 * <p>Versions only follow each other; what was granted by an earlier one is kept.
 */
@Stateless
public class BadgeSetPublishing {
  private static final int LONGEST_NOTE = 2000;
  private static final int LONGEST_DOCUMENT = 200_000;
  private static final Duration FARTHEST = Duration.ofDays(366);

  @Inject private Memberships memberships;
  @Inject private BadgeSetRows rows;
  @Inject private NetworkBadges badges;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /**
   * Publishes the next version for a manager.
   *
   * @return its number
   * @throws InvalidInput naming each place that cannot be
   * @throws BadgesPublishedMeanwhile when it is not based on the newest version
   */
  public int publish(PublishBadges command) {
    memberships.require(command.network(), command.by(), Privilege.MANAGE);
    BadgeSet newest = newest(command.network());
    if (newest.version() != command.basedOn()) {
      throw new BadgesPublishedMeanwhile(command.basedOn());
    }
    Instant now = clock.instant();
    Instant from = Objects.requireNonNullElse(command.validFrom(), now);
    BadgeSet set = check(command.network(), command.document()).as(newest.version() + 1, from);
    checkWish(command, newest, from, now);
    String note = command.note().strip();
    if (!rows.add(
        command.network(), set.version(), from, BadgeSets.write(set), note, command.by(), now)) {
      throw new BadgesPublishedMeanwhile(command.basedOn());
    }
    events.append(
        new BadgesPublished(
            now, command.network().value(), command.by().value(), set.version(), from));
    return set.version();
  }

  private static void checkWish(PublishBadges command, BadgeSet newest, Instant from, Instant now) {
    Checks checks = new Checks().text("note", command.note(), 1, LONGEST_NOTE);
    checks.require(!from.isAfter(now.plus(FARTHEST)), "validFrom", "rules.tooFar");
    checks.require(
        !from.isBefore(newest.validFrom()), "validFrom", "rules.beforeNewest", newest.version());
    checks.throwIfBroken();
  }

  /** Returns the set that a document describes, or refuses it naming the place at fault. */
  public BadgeSet check(NetworkId network, String document) {
    if (document.length() > LONGEST_DOCUMENT) {
      throw InvalidInput.of("badges", "text.tooLong", LONGEST_DOCUMENT);
    }
    BadgeSet newest = newest(network);
    try {
      BadgeSet read = BadgeSets.parse("badges", document);
      return new BadgeSet(
          newest.code(),
          newest.version() + 1,
          read.validFrom(),
          newest.tracks(),
          read.counters(),
          read.badges());
    } catch (BadBadgeSet bad) {
      throw InvalidInput.of("badges." + bad.place(), "badges.bad", bad.reason());
    } catch (IllegalArgumentException bad) {
      throw InvalidInput.of("badges", "badges.bad", String.valueOf(bad.getMessage()));
    }
  }

  /** Returns the newest version of a network's badges, in force or not yet. */
  public BadgeSet newest(NetworkId network) {
    List<BadgeSet> versions =
        badges
            .book(network.value())
            .orElseThrow(() -> new UnknownNetwork(network.toString()))
            .versions();
    return versions.get(versions.size() - 1);
  }

  /**
   * Adds a badge of the network's own, over counters that the network has, at once.
   *
   * @return the code of the badge
   * @throws InvalidInput naming each field that cannot be
   */
  public String define(DefineBadge wish) {
    BadgeSet newest = newest(wish.network());
    check(wish, newest);
    String code = newest.freeCode(wish.nameEn());
    BadgeSet set = newest.and(badge(wish, code));
    publish(
        new PublishBadges(
            wish.network(), wish.by(), newest.version(), BadgeSets.write(set), null, wish.note()));
    return code;
  }

  private static void check(DefineBadge wish, BadgeSet newest) {
    Checks checks = new Checks();
    checks.text("nameEn", wish.nameEn(), 2, 40).text("nameFi", wish.nameFi(), 2, 40);
    checks.text("textEn", wish.textEn(), 5, 200).text("textFi", wish.textFi(), 5, 200);
    checks.require(newest.tracks().contains(wish.track()), "track", "badge.track");
    checks.require(newest.counter(wish.counter()).isPresent(), "counter", "badge.counter");
    checks.require(wish.atLeast() >= 1, "atLeast", "badge.atLeast");
    checks.throwIfBroken();
  }

  private static Badge badge(DefineBadge wish, String code) {
    return new Badge(
        code,
        new Words(wish.nameEn().strip(), wish.nameFi().strip()),
        new Words(wish.textEn().strip(), wish.textFi().strip()),
        wish.track(),
        wish.medal(),
        wish.family(),
        new Criteria.Reached(wish.counter(), wish.atLeast()),
        null,
        null);
  }
}
