package org.talkoot.moderation.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CorrectionId;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.Remedy;
import org.talkoot.network.NetworkId;

/**
 * A correction as somebody concerned, or a manager, reads it.
 *
 * @param integrityCase the case that was upheld, null for something hidden
 * @param hiding what was hidden, null for a case
 * @param things how many votes or contributions it undoes
 * @param people whose points it takes; to others than managers only themselves
 * @param reasons of the ruling
 * @param standsAt when it is carried out if nobody asks for a second look
 * @param answer what came of the second look, empty before
 * @param answeredAt when, null before
 * @param state {@code ordered}, {@code done} or {@code dropped}
 * @param endedAt when it was carried out or dropped, null before
 * @param mine whether it takes points of the reader
 * @param own whether the reader ruled
 * @param manager whether the reader manages the network
 * @param appealed whether somebody asked for a second look
 * @param asked whether the reader did
 */
public record CorrectionView(
    CorrectionId id,
    NetworkId network,
    String networkSlug,
    String networkName,
    @Nullable CaseId integrityCase,
    @Nullable HidingId hiding,
    Remedy remedy,
    int things,
    List<Concerned> people,
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
    boolean asked) {
  /** Copies the people so that the view cannot change. */
  public CorrectionView {
    people = List.copyOf(people);
  }

  /**
   * Whose points it takes.
   *
   * @param points by how many the balance was foreseen to change
   * @param appeal what they say against it, null when they said nothing
   */
  public record Concerned(PersonRef member, long points, @Nullable String appeal) {}

  /** Tells whether it is neither carried out nor dropped. */
  public boolean isOpen() {
    return endedAt == null;
  }

  /** Tells whether the reader can ask for a second look. */
  public boolean isAskable() {
    return mine && isOpen() && !asked;
  }

  /** Tells whether the reader can answer those who ask. */
  public boolean isAnswerable() {
    return manager && !mine && isOpen() && appealed;
  }
}
