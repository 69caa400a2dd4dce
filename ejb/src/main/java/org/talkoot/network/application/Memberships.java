package org.talkoot.network.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.Membership;
import org.talkoot.network.Network;
import org.talkoot.network.NetworkId;
import org.talkoot.network.NetworkRepository;
import org.talkoot.network.NotAMember;
import org.talkoot.network.Privilege;
import org.talkoot.network.PrivilegeMissing;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.Viewer;
import org.talkoot.network.persistence.MembershipRows;

/** Answers every feature's question: may this member do that here? */
@ApplicationScoped
public class Memberships {
  @Inject private MembershipRows rows;
  @Inject private NetworkRepository networks;

  /** Returns the membership, empty when the member does not belong to the network. */
  public Optional<Membership> find(NetworkId network, MemberId member) {
    return rows.find(network, member);
  }

  /**
   * Refuses unless the member belongs to the network and holds the privilege there.
   *
   * @throws UnknownNetwork when the network is private and the member no member of it
   * @throws NotAMember when it is public and the member has not joined
   * @throws PrivilegeMissing when the privilege is missing
   */
  public Membership require(NetworkId network, MemberId member, Privilege privilege) {
    return require(network, privilege, find(network, member));
  }

  /**
   * Refuses as {@link #require(NetworkId, MemberId, Privilege)} does, for what the caller's own
   * statement found by {@code membership_at}.
   */
  public Membership require(
      NetworkId network,
      MemberId member,
      Privilege privilege,
      MembershipRows.@Nullable Standing found) {
    return require(
        network,
        privilege,
        Optional.ofNullable(found).map(one -> rows.membership(network, member, one)));
  }

  private Membership require(
      NetworkId network, Privilege privilege, Optional<Membership> membership) {
    Membership standing = membership.orElseThrow(() -> stranger(networks.get(network)));
    standing.require(privilege);
    return standing;
  }

  /** Tells whether the member holds the privilege there. */
  public boolean may(NetworkId network, MemberId member, Privilege privilege) {
    return find(network, member).filter(membership -> membership.may(privilege)).isPresent();
  }

  /** Tells whether the member manages the network. */
  public boolean isManager(NetworkId network, MemberId member) {
    return may(network, member, Privilege.MANAGE);
  }

  /**
   * Refuses unless the viewer may know of the network.
   *
   * @throws UnknownNetwork otherwise
   */
  public void requireVisible(NetworkId network, Viewer viewer) {
    Network found = networks.get(network);
    boolean known =
        found.isPublic() || viewer.member().flatMap(member -> find(network, member)).isPresent();
    if (!known) {
      throw new UnknownNetwork(found.slug());
    }
  }

  private static RuntimeException stranger(Network network) {
    return network.isPublic() ? new NotAMember(network.name()) : new UnknownNetwork(network.slug());
  }
}
