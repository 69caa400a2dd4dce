package org.talkoot.recognition;

import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/** Keeps thanks and recognitions, and the budget they draw on. */
public interface RecognitionRepository {
  /** Adds a note of thanks and writes it at once. */
  void add(Thanks thanks);

  /**
   * Tells whether the giver thanked the receiver for the contribution before, and holds the giver's
   * place in the network, so that two notes at once come one after the other.
   */
  boolean isThanked(MemberId giver, MemberId receiver, Contribution contribution);

  /** Adds a recognition and writes it at once. */
  void add(Recognition recognition);

  /** Returns a contribution with those who gave it. */
  Optional<Contribution> contribution(ContributionType type, long id);

  /**
   * Draws points from the network's budget of a month.
   *
   * @param month for instance {@code 2026-04}
   * @return false when not enough is left; nothing is drawn then
   */
  boolean draw(NetworkId network, String month, int points);
}
