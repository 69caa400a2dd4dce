package org.talkoot.network.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberRepository;
import org.talkoot.member.application.Operators;
import org.talkoot.network.LastManager;
import org.talkoot.network.ManagerAppointed;
import org.talkoot.network.NetworkId;
import org.talkoot.network.NetworkRepository;
import org.talkoot.network.Privilege;
import org.talkoot.network.Role;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.shared.EventLog;

/** Gives members the care of a network, and takes it back. */
@Stateless
public class ManagerAppointing {
  @Inject private NetworkRepository networks;
  @Inject private MemberRepository members;
  @Inject private MembershipRows rows;
  @Inject private Memberships memberships;
  @Inject private Operators operators;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Appoints a manager, for an operator or a manager of the network. */
  public void appoint(NetworkId network, MemberId manager, MemberId by) {
    requireCare(network, by);
    members.get(manager);
    if (rows.give(network, manager, Role.MANAGER, clock.instant())) {
      events.append(new ManagerAppointed(network, manager, by, true, clock.instant()));
    }
  }

  /** Makes a manager a plain member again; the last one stays. */
  public void dismiss(NetworkId network, MemberId manager, MemberId by) {
    requireCare(network, by);
    if (!memberships.isManager(network, manager)) {
      return;
    }
    if (rows.lockManagers(network) == 1) {
      throw new LastManager(networks.get(network).name());
    }
    rows.give(network, manager, Role.MEMBER, clock.instant());
    events.append(new ManagerAppointed(network, manager, by, false, clock.instant()));
  }

  private void requireCare(NetworkId network, MemberId by) {
    if (!operators.includes(by)) {
      memberships.require(network, by, Privilege.MANAGE);
    }
  }
}
