package org.talkoot.solution;

import java.util.List;
import org.talkoot.shared.DomainEvent;

/** Something that happened to a vote on a solution. */
public interface VoteEvent extends DomainEvent {
  /** Returns what is told of the vote. */
  VoteFacts vote();

  @Override
  default long network() {
    return vote().network();
  }

  @Override
  default long actor() {
    return vote().voter();
  }

  @Override
  default List<Long> topics() {
    return vote().topics();
  }
}
