package org.talkoot.reputation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.reputation.application.LedgerProving;
import org.talkoot.web.security.CurrentMember;

/** Knows which of the reader's own lines can be proven: those that a checkpoint covers. */
@Named("proofs")
@RequestScoped
public class ProofLinks {
  @Inject private LedgerProving proving;
  @Inject private NetworkReading networks;
  @Inject private CurrentMember me;

  private final Map<String, Long> covered = new HashMap<>();

  /** Tells whether there is a proof of the reader's line of that number in the network. */
  public boolean cover(String network, long sequence) {
    return sequence <= covered.computeIfAbsent(network, this::covered);
  }

  private long covered(String network) {
    return proving.covered(networks.idOf(network, me.viewer()), me.id());
  }
}
