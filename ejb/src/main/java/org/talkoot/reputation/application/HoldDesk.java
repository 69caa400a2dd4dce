package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Hold;
import org.talkoot.reputation.HoldId;
import org.talkoot.reputation.HoldRefused;
import org.talkoot.reputation.persistence.Holds;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;

/** Where managers look at held lines and rule on them, with reasons that the member reads. */
@Stateless
public class HoldDesk {
  private static final int LONGEST_REASONS = 2_000;
  private static final long THE_CLOCK = 0;

  @Inject private Holds holds;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Returns the open holds of a network, the oldest first; for its managers. */
  public List<HoldView> open(NetworkId network, MemberId by) {
    memberships.require(network, by, Privilege.MANAGE);
    return holds.open(network);
  }

  /** Returns the latest holds that ended, the newest first; for its managers. */
  public List<HoldView> ended(NetworkId network, MemberId by) {
    memberships.require(network, by, Privilege.MANAGE);
    return holds.ended(network);
  }

  /**
   * Lets the line count.
   *
   * @throws HoldRefused when it is unknown, ended already, or the manager's own acceptance
   */
  public HoldView release(RuleOnHold command) {
    Hold hold = toRuleOn(command);
    Instant now = clock.instant();
    end(command, "released", now);
    events.append(hold.released(command.by().value(), now));
    note(AuditKind.HOLD_RELEASED, hold, command.by());
    return view(command.hold());
  }

  /** Takes the line back; the same refusals. */
  public HoldView takeBack(RuleOnHold command) {
    Hold hold = toRuleOn(command);
    Instant now = clock.instant();
    end(command, "takenBack", now);
    events.append(hold.takenBack(command.by().value(), now));
    note(AuditKind.HOLD_TAKEN_BACK, hold, command.by());
    return view(command.hold());
  }

  /** Returns some holds whose time is over. */
  public List<HoldId> due() {
    return holds.due(clock.instant());
  }

  /** Ends a hold that nobody ruled on in time; one that ended meanwhile stays as it is. */
  public void lapse(HoldId id) {
    Instant now = clock.instant();
    holds
        .lock(id)
        .filter(standing -> !standing.isEnded() && !standing.endsAt().isAfter(now))
        .ifPresent(
            standing -> {
              holds.end(id, "lapsed", null, "", now);
              events.append(standing.hold().released(THE_CLOCK, now));
            });
  }

  private Hold toRuleOn(RuleOnHold command) {
    Holds.Standing standing =
        holds.lock(command.hold()).orElseThrow(() -> new HoldRefused(HoldRefused.Why.UNKNOWN));
    Hold hold = standing.hold();
    memberships.require(NetworkId.of(hold.account().network()), command.by(), Privilege.MANAGE);
    hold.requireNoParty(command.by().value());
    HoldRefused.when(standing.isEnded(), HoldRefused.Why.ENDED);
    new Checks().text("reasons", command.reasons(), 1, LONGEST_REASONS).throwIfBroken();
    return hold;
  }

  private void end(RuleOnHold command, String ruling, Instant now) {
    holds.end(command.hold(), ruling, command.by().value(), command.reasons().strip(), now);
  }

  private void note(AuditKind kind, Hold hold, MemberId by) {
    AccountId account = hold.account();
    audit.note(kind, MemberId.of(account.member()), by, account.network());
  }

  private HoldView view(HoldId id) {
    return holds.view(id).orElseThrow(() -> new HoldRefused(HoldRefused.Why.UNKNOWN));
  }
}
