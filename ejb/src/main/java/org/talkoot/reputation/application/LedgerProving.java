package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.LedgerIsPrivate;
import org.talkoot.reputation.LedgerProof;
import org.talkoot.reputation.NotInCheckpoint;
import org.talkoot.reputation.persistence.Checkpoints;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Shows checkpoints to everybody, and proves to members that their lines stood at one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerProving {
  @Inject private Checkpoints checkpoints;

  /** Returns one page of checkpoints, the newest first. */
  public Page<CheckpointView> checkpoints(Window window) {
    return checkpoints.page(window);
  }

  /** Returns how many lines of the member's account the latest checkpoint covers. */
  public long covered(NetworkId network, MemberId member) {
    return checkpoints.covered(new AccountId(network.value(), member.value()));
  }

  /**
   * Proves one of the caller's own lines by the latest checkpoint.
   *
   * @throws LedgerIsPrivate when it is somebody else's
   * @throws NotInCheckpoint when the checkpoint does not cover it
   */
  public LedgerProof prove(NetworkId network, MemberId member, long sequence, MemberId caller) {
    if (!member.equals(caller)) {
      throw new LedgerIsPrivate();
    }
    return checkpoints
        .proof(new AccountId(network.value(), member.value()), sequence)
        .orElseThrow(NotInCheckpoint::new);
  }
}
