package org.talkoot.workshop;

import java.util.Map;

/**
 * What a draft would mean for a member.
 *
 * @param member id of the member
 * @param points the balance
 * @param placeBefore place in the network by the rules that were in force, from 1; equals share one
 * @param placeAfter place by the draft
 * @param rules points by rule
 */
public record MemberEffect(
    long member,
    PointsChange points,
    int placeBefore,
    int placeAfter,
    Map<String, PointsChange> rules) {
  /** Copies the rules. */
  public MemberEffect {
    rules = Map.copyOf(rules);
  }
}
