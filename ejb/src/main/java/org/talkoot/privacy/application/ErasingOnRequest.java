package org.talkoot.privacy.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import org.talkoot.member.MemberId;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.application.Identity;
import org.talkoot.member.application.MemberReading;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.privacy.OthersAccount;
import org.talkoot.privacy.persistence.ErasureRows;
import org.talkoot.privacy.persistence.Imported;

/**
 * Lets managers erase members who came with an import, when these ask for it: they have no password
 * and cannot do it themselves.
 */
@Stateless
public class ErasingOnRequest {
  @Inject private ErasureRows rows;
  @Inject private Erasure erasure;
  @Inject private MemberReading members;
  @Inject private Memberships memberships;

  /** Says what would go and what would stay, to a manager of the network that was imported. */
  public ErasurePreview preview(String handle, MemberId manager) {
    return rows.preview(imported(handle, manager).member());
  }

  /**
   * Erases the member; it cannot be taken back.
   *
   * @return short name of the network that was imported
   */
  public String erase(String handle, MemberId manager) {
    Imported found = imported(handle, manager);
    Identity member = members.identityOf(found.member()).orElseThrow(UnknownMember::new);
    erasure.carryOut(member, manager);
    return Objects.requireNonNull(found.slug());
  }

  /** Tells whether the reader is the one to ask: who manages the network that was imported. */
  public boolean isOffered(String handle, MemberId reader) {
    return rows.imported(handle)
        .map(Imported::network)
        .filter(network -> memberships.isManager(network, reader))
        .isPresent();
  }

  private Imported imported(String handle, MemberId manager) {
    Imported found = rows.imported(handle).orElseThrow(UnknownMember::new);
    memberships.require(networkOf(found), manager, Privilege.MANAGE);
    return found;
  }

  private static NetworkId networkOf(Imported member) {
    NetworkId network = member.network();
    if (network == null) {
      throw new OthersAccount();
    }
    return network;
  }
}
