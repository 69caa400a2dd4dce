package org.talkoot.moderation;

import java.util.List;
import java.util.Map;
import org.talkoot.network.NetworkId;

/** The port through which moderation asks what taking something back would cost whom. */
public interface PointsAtStake {
  /**
   * Returns by how many points each balance would change, by member; without writing anything. Who
   * would lose nothing is there with 0 when a line would be written.
   */
  Map<Long, Long> of(NetworkId network, List<RewardTakenBack> events);
}
