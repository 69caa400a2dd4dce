package org.talkoot.problem;

import java.time.Instant;
import org.talkoot.network.NetworkId;

/** Knows which version of a network's rules is in force; the ledger's side answers. */
public interface RulesInForce {
  /** Returns the number of the version in force at a time, at least 1. */
  int versionAt(NetworkId network, Instant at);
}
