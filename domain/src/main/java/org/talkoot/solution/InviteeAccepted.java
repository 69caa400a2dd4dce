package org.talkoot.solution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** Somebody who was invited to a network had a first solution accepted there. */
public record InviteeAccepted(
    Instant at,
    long network,
    List<Long> topics,
    long problem,
    long requester,
    long invitee,
    long inviter)
    implements DomainEvent {
  @Override
  public String kind() {
    return "invitee.accepted";
  }

  @Override
  public long actor() {
    return requester;
  }

  @Override
  public Map<String, Long> numbers() {
    return Map.of(
        "problem", problem, "requester", requester, "invitee", invitee, "inviter", inviter);
  }
}
