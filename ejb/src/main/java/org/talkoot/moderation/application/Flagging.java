package org.talkoot.moderation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.ContentFlagged;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.FlagRefused;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.TooManyFlags;
import org.talkoot.moderation.UnknownFlag;
import org.talkoot.moderation.UnknownThing;
import org.talkoot.moderation.persistence.FlagRows;
import org.talkoot.moderation.persistence.ThingRows;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * Lets members report to the managers of a network what breaks the ground rules.
 *
 * <p>Everybody who may read a thing may report it, once, and reads what became of it. The author
 * does not learn who it was.
 */
@Stateless
public class Flagging {
  private static final int LONGEST = 2000;
  private static final int MOST_A_DAY = 30;
  private static final Duration DAY = Duration.ofDays(1);

  @Inject private ThingRows things;
  @Inject private FlagRows flags;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Returns what would be reported, to whoever may read it. */
  public ThingView view(Thing thing, long id, MemberId viewer) {
    return things.find(thing, id, viewer, clock.instant()).orElseThrow(UnknownThing::new);
  }

  /** Reports. */
  public FlagView report(ReportThing wish) {
    Checks checks = new Checks();
    checks.require(wish.thing() != null, "thing", "flag.thing.unknown");
    checks.throwIfBroken();
    ThingView thing = view(known(wish.thing()), wish.id(), wish.by());
    if (thing.author().equals(wish.by())) {
      throw FlagRefused.ofOneself();
    }
    checks.require(wish.rule() != null, "rule", "flag.rule");
    checks.text("text", wish.text(), 1, LONGEST);
    checks.throwIfBroken();
    return store(thing, wish);
  }

  /** Returns one of the member's reports. */
  public FlagView mine(FlagId id, MemberId member) {
    return flags.mine(id, member).orElseThrow(UnknownFlag::new);
  }

  /** Returns one page of the member's reports, newest first. */
  public Page<FlagView> mine(MemberId member, Window window) {
    return flags.mine(member, window);
  }

  private FlagView store(ThingView thing, ReportThing wish) {
    Instant now = clock.instant();
    if (flags.lockAndCount(wish.by(), now.minus(DAY)) >= MOST_A_DAY) {
      throw new TooManyFlags();
    }
    FlagId id = FlagId.next();
    if (!flags.add(id, thing, wish.by(), known(wish.rule()), wish.text().strip(), now)) {
      throw FlagRefused.reportedBefore();
    }
    events.append(new ContentFlagged(id, thing.network(), wish.by(), now));
    return mine(id, wish.by());
  }

  private static <T> T known(@Nullable T checked) {
    return Objects.requireNonNull(checked);
  }
}
