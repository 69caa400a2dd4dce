package org.talkoot.moderation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CorrectionId;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.Remedy;
import org.talkoot.moderation.application.CorrectionView;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.Json;

/** A correction with its people, as its row tells it. */
public record CorrectionRow(
    CorrectionId id,
    NetworkId network,
    String networkSlug,
    String networkName,
    @Nullable CaseId integrityCase,
    @Nullable HidingId hiding,
    String remedy,
    int things,
    String reasons,
    Instant ruledAt,
    Instant standsAt,
    String answer,
    @Nullable Instant answeredAt,
    String state,
    @Nullable Instant endedAt,
    boolean mine,
    boolean own,
    boolean manager,
    boolean appealed,
    boolean asked,
    @Nullable String people) {
  private record Somebody(long id, String handle, String displayName) {}

  private record Concerned(Somebody member, long points, @Nullable String appeal) {
    CorrectionView.Concerned view() {
      return new CorrectionView.Concerned(
          new PersonRef(MemberId.of(member.id()), member.handle(), member.displayName()),
          points,
          appeal);
    }
  }

  CorrectionView view() {
    List<Concerned> known =
        people == null ? List.of() : Json.read(people, new TypeReference<>() {});
    return new CorrectionView(
        id,
        network,
        networkSlug,
        networkName,
        integrityCase,
        hiding,
        Remedy.of(remedy),
        things,
        known.stream().map(Concerned::view).toList(),
        reasons,
        ruledAt,
        standsAt,
        answer,
        answeredAt,
        state,
        endedAt,
        mine,
        own,
        manager,
        appealed,
        asked);
  }
}
