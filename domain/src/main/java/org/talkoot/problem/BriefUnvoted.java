package org.talkoot.problem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** A member took a vote on a brief back. */
public record BriefUnvoted(BriefVoteFacts vote, Instant at) implements DomainEvent {
  @Override
  public String kind() {
    return "brief.unvoted";
  }

  @Override
  public long network() {
    return vote.problem().network();
  }

  @Override
  public long actor() {
    return vote.voter();
  }

  @Override
  public List<Long> topics() {
    return vote.problem().topics();
  }

  @Override
  public Map<String, Long> numbers() {
    return vote.numbers();
  }
}
