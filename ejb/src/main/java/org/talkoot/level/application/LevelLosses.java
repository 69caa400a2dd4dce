package org.talkoot.level.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.talkoot.level.LevelEvent;
import org.talkoot.level.LossId;
import org.talkoot.level.LossSettled;
import org.talkoot.level.OwnLevel;
import org.talkoot.level.TrackEvidence;
import org.talkoot.level.UnknownLoss;
import org.talkoot.level.persistence.LossRows;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;

/** What the managers of a network decide about proposed losses of levels, with their reasons. */
@Stateless
public class LevelLosses {
  private static final int LONGEST_REASON = 1000;

  @Inject private LossRows losses;
  @Inject private MembershipRows rows;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Returns the open proposals of a network, the oldest first. */
  public List<LossView> open(NetworkId network, MemberId manager) {
    memberships.require(network, manager, Privilege.MANAGE);
    return losses.open(network);
  }

  /** Takes the level away; the member is told why. */
  public LossView confirm(NetworkId network, LossId id, MemberId manager, String reason) {
    LossView loss = settle("CONFIRMED", network, id, manager, reason);
    MemberId member = loss.member().id();
    if (!rows.setLevel(network, member, loss.held(), loss.leftWith())) {
      throw new LossSettled();
    }
    audit.note(AuditKind.LEVEL_LOSS_CONFIRMED, member, manager, network.value());
    events.append(
        new LevelEvent(
            LevelEvent.LOST,
            network,
            member,
            manager.value(),
            loss.leftWith(),
            loss.held(),
            loss.track(),
            new TrackEvidence(loss.good(), loss.bad(), loss.days(), loss.givers()),
            clock.instant()));
    return loss;
  }

  /** Lets the member keep the level, until more bad contributions come. */
  public LossView decline(NetworkId network, LossId id, MemberId manager, String reason) {
    LossView loss = settle("DECLINED", network, id, manager, reason);
    audit.note(AuditKind.LEVEL_LOSS_DECLINED, loss.member().id(), manager, network.value());
    return loss;
  }

  private LossView settle(
      String status, NetworkId network, LossId id, MemberId manager, String reason) {
    memberships.require(network, manager, Privilege.MANAGE);
    LossView loss = losses.find(network, id).orElseThrow(UnknownLoss::new);
    if (loss.member().id().equals(manager)) {
      throw new OwnLevel();
    }
    new Checks().text("reason", reason, 1, LONGEST_REASON).throwIfBroken();
    if (!losses.settle(id, status, manager, reason.strip(), clock.instant())) {
      throw new LossSettled();
    }
    return loss;
  }
}
