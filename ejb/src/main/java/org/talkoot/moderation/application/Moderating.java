package org.talkoot.moderation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.moderation.ContentHidden;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.FlagRefused;
import org.talkoot.moderation.FlagSettled;
import org.talkoot.moderation.FlagState;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.UnknownFlag;
import org.talkoot.moderation.persistence.FlagRows;
import org.talkoot.moderation.persistence.HidingRows;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/**
 * Reports in the hands of managers: what was reported is hidden with a statement of reasons, or
 * stays.
 *
 * <p>A ruling settles all open reports of the thing; each reporter is told. Nobody judges what they
 * wrote themselves. Points are not touched.
 */
@Stateless
public class Moderating {
  private static final int LONGEST = 2000;

  @Inject private FlagRows flags;
  @Inject private HidingRows hidings;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Returns one page of the reports of the networks that the member manages, newest first.
   *
   * @param network one of them, null for all
   * @param state where the reports stand, null for all
   */
  public Page<FlagView> of(
      MemberId manager, @Nullable NetworkId network, @Nullable FlagState state, Window window) {
    if (network != null) {
      memberships.require(network, manager, Privilege.MANAGE);
    }
    return flags.managed(manager, network, state, window);
  }

  /** Returns one report, to a manager of its network. */
  public FlagView view(FlagId id, MemberId manager) {
    return flags.managed(id, manager).orElseThrow(UnknownFlag::new);
  }

  /** Hides what was reported; its author reads which rule it breaks and what was found. */
  public FlagView hide(SettleFlag wish) {
    FlagView flag = open(wish.flag(), wish.by());
    Checks checks = new Checks();
    checks.require(wish.rule() != null, "rule", "flag.rule");
    checks.text("facts", wish.facts(), 1, LONGEST);
    checks.throwIfBroken();
    Instant now = clock.instant();
    String facts = wish.facts().strip();
    HidingId id = HidingId.next();
    if (!hidings.hide(id, flag.id(), wish.by(), Objects.requireNonNull(wish.rule()), facts, now)) {
      throw FlagRefused.settledBefore();
    }
    MemberId author = flags.author(flag.id());
    settle(flag, wish.by(), FlagState.HIDDEN, facts, now);
    events.append(new ContentHidden(id, flag.network(), author, wish.by(), now));
    audit.note(AuditKind.MODERATED, author, wish.by(), flag.network().value());
    return view(flag.id(), wish.by());
  }

  /** Lets what was reported stay; its reporters read why. */
  public FlagView keep(FlagId id, MemberId by, String reasons) {
    FlagView flag = open(id, by);
    new Checks().text("reasons", reasons, 1, LONGEST).throwIfBroken();
    settle(flag, by, FlagState.KEPT, reasons.strip(), clock.instant());
    return view(id, by);
  }

  /** Returns the report with its row held, so that two managers do not settle it at once. */
  private FlagView open(FlagId id, MemberId by) {
    FlagView flag = view(id, by);
    if (flag.mine()) {
      throw FlagRefused.byItsAuthor();
    }
    if (flag.state() != FlagState.OPEN) {
      throw FlagRefused.settledBefore();
    }
    return flag;
  }

  private void settle(FlagView flag, MemberId by, FlagState state, String reasons, Instant now) {
    var told = flags.settle(flag, by, state, reasons, now);
    if (told.isEmpty()) {
      throw FlagRefused.settledBefore();
    }
    told.forEach(
        one -> events.append(new FlagSettled(one.id(), flag.network(), one.reporter(), by, now)));
  }
}
