package org.talkoot.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * What a ruling takes back from ledgers once it stands: votes that are void, or contributions that
 * are removed for abuse.
 *
 * <p>What is taken once cannot be paid for the same occasion again. So the lines are written when
 * nothing more can be said against the ruling: another manager has looked at it a second time, or
 * the days have passed in which those concerned could ask for that.
 *
 * @param remedy what kind of thing is undone
 * @param things which, fixed when the ruling was given
 * @param concerned whose points it takes; they read the reasons and may ask for a second look
 * @param ruledBy the manager
 * @param standsAt when it is carried out if nobody asks for a second look
 */
public record Correction(
    CorrectionId id,
    NetworkId network,
    Remedy remedy,
    List<TakenBack> things,
    List<Long> concerned,
    MemberId ruledBy,
    Instant standsAt) {
  /** So long those concerned can ask for a second look. */
  public static final Duration APPEAL = Duration.ofDays(14);

  /** Copies the lists so that the correction cannot change. */
  public Correction {
    things = List.copyOf(things);
    concerned = List.copyOf(concerned);
  }

  /** Tells whether it takes points of the member. */
  public boolean concerns(MemberId member) {
    return concerned.contains(member.value());
  }

  /** Tells the member that it was ordered, carried out or dropped. */
  public CorrectionEvent told(String kind, long receiver, long by, Instant at) {
    return new CorrectionEvent(kind, id, network.value(), receiver, by, at);
  }
}
