package org.talkoot.network.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.member.EmailAddress;
import org.talkoot.member.Member;
import org.talkoot.member.MemberId;
import org.talkoot.member.MemberRepository;
import org.talkoot.network.LastManager;
import org.talkoot.network.MemberJoined;
import org.talkoot.network.Membership;
import org.talkoot.network.Network;
import org.talkoot.network.NetworkId;
import org.talkoot.network.NetworkRepository;
import org.talkoot.network.Privilege;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.application.Mail;

/** Lets people in and out of networks. */
@Stateless
public class Joining {
  @Inject private NetworkRepository networks;
  @Inject private MemberRepository members;
  @Inject private MembershipRows rows;
  @Inject private Memberships memberships;
  @Inject private EventLog events;
  @Inject private Mail mail;
  @Inject private Clock clock;

  /**
   * Makes the member belong to the network; joining twice changes nothing.
   *
   * @throws UnknownNetwork when it is private and the policy does not let the member in
   */
  public NetworkId join(String slug, MemberId by) {
    Network network = networks.find(slug).orElseThrow(() -> new UnknownNetwork(slug));
    admit(network, members.get(by));
    enter(network.id(), by);
    return network.id();
  }

  /** Ends the membership; the last manager stays. */
  public void leave(NetworkId network, MemberId by) {
    boolean manages = memberships.find(network, by).filter(Membership::isManager).isPresent();
    if (manages && rows.lockManagers(network) == 1) {
      throw new LastManager(networks.get(network).name());
    }
    rows.remove(network, by);
  }

  /** Invites somebody, for one who may invite there. */
  public void invite(NetworkId network, MemberId guest, MemberId by) {
    memberships.require(network, by, Privilege.INVITE);
    rows.invite(network, members.get(guest).id(), by, clock.instant());
  }

  /** Makes the member belong to the network whatever its policy says. */
  public void enter(NetworkId network, MemberId member) {
    if (rows.add(network, member, clock.instant())) {
      events.append(new MemberJoined(network, member, clock.instant()));
    }
  }

  /** An address counts at the door only where sign-up proves it by mail; empty otherwise. */
  private String confirmedAddress(Member member) {
    return mail.canBeSent() ? member.email().map(Object::toString).orElse("") : "";
  }

  private void admit(Network network, Member member) {
    String address = member.email().map(EmailAddress::value).orElse("");
    boolean invited = rows.isInvited(network.id(), member.id());
    if (!network.isPublic() && !invited && !network.admits(address)) {
      throw new UnknownNetwork(network.slug());
    }
    network.admit(address, invited);
  }
}
