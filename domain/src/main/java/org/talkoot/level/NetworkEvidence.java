package org.talkoot.level;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.talkoot.network.EvidencePolicy;
import org.talkoot.network.Level;
import org.talkoot.network.LevelTable;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Line;

/**
 * The evidence of every account at once, for verification and for trying out tables and rules.
 *
 * <p>Memory grows with the standing marks of the accounts it was given, about 40 bytes each.
 */
public final class NetworkEvidence {
  private final EvidencePolicy policy;
  private final Map<AccountId, Evidence> accounts = new HashMap<>();

  /** Begins with nothing. */
  public NetworkEvidence(EvidencePolicy policy) {
    this.policy = policy;
  }

  /** Takes the next line; those of an account come in their order. */
  public void take(Line line) {
    accounts
        .computeIfAbsent(line.account(), account -> new Evidence(policy, account.member()))
        .take(Mark.of(line));
  }

  /** Returns what was found in each track of each account. */
  public Map<AccountId, Map<String, TrackEvidence>> tracks() {
    Map<AccountId, Map<String, TrackEvidence>> found = new TreeMap<>();
    accounts.forEach((account, evidence) -> found.put(account, evidence.tracks()));
    return found;
  }

  /** Returns the level that each account reaches by a table. */
  public Map<AccountId, Level> levels(LevelTable table) {
    return levels(table, tracks());
  }

  /** Returns the level that each account with this evidence reaches by a table. */
  public static Map<AccountId, Level> levels(
      LevelTable table, Map<AccountId, Map<String, TrackEvidence>> tracks) {
    Map<AccountId, Level> levels = new TreeMap<>();
    tracks.forEach(
        (account, found) -> levels.put(account, new LevelReckoning(table, found).reached()));
    return levels;
  }
}
