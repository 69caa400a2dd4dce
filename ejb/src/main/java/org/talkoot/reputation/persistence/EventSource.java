package org.talkoot.reputation.persistence;

import java.util.List;
import org.talkoot.reputation.EventBatch;

/** Events of a network by their number, for batches of some books of rules. */
interface EventSource extends AutoCloseable {
  /**
   * Adds up to so many events to the batches, each to those whose rules look at its kind.
   *
   * @return false when there are no more
   */
  boolean addTo(List<EventBatch> batches, int most);

  @Override
  void close();
}
