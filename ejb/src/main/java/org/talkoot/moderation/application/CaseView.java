package org.talkoot.moderation.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.moderation.CaseEvidence;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CaseKind;
import org.talkoot.moderation.CaseState;
import org.talkoot.network.NetworkId;

/**
 * A case as managers of its network see it.
 *
 * @param members whom it is about
 * @param reasons of the ruling, null as long as it is open
 * @param ruledBy handle of the manager, null as long as it is open
 */
public record CaseView(
    CaseId id,
    NetworkId network,
    String networkSlug,
    String networkName,
    CaseKind kind,
    CaseState state,
    List<PersonRef> members,
    CaseEvidence evidence,
    Instant foundAt,
    @Nullable String reasons,
    @Nullable String ruledBy,
    @Nullable Instant ruledAt) {
  /** Tells whether the member is one of those it is about. */
  public boolean isAbout(MemberId member) {
    return members.stream().anyMatch(one -> one.id().equals(member));
  }

  /** Returns the member of this id, by the number that evidence names. */
  public PersonRef member(long id) {
    return members.stream()
        .filter(one -> one.id().value() == id)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(String.valueOf(id)));
  }
}
