package org.talkoot.reputation.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.reputation.RuleChange;
import org.talkoot.reputation.RuleDocument;

/**
 * A version of a network's rules, as everybody who may know of the network sees it.
 *
 * @param note why it was published, empty for the version that the network began with
 * @param publishedBy who published it, null for that version
 * @param publishedAt when, null for that version
 * @param changes what differs from the version before
 * @param inForce whether it is in force now
 */
public record RuleVersion(
    int version,
    Instant validFrom,
    RuleDocument document,
    String note,
    @Nullable PersonRef publishedBy,
    @Nullable Instant publishedAt,
    List<RuleChange> changes,
    boolean inForce) {
  /** Copies the changes. */
  public RuleVersion {
    changes = List.copyOf(changes);
  }
}
