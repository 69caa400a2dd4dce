package org.talkoot.workshop.application;

import java.util.Map;
import org.talkoot.member.application.PersonRef;
import org.talkoot.workshop.PointsChange;

/**
 * What a draft would mean for somebody.
 *
 * @param placeBefore place in the network, from 1; equals share one
 * @param rules points by rule
 */
public record EffectView(
    PersonRef person,
    PointsChange points,
    int placeBefore,
    int placeAfter,
    Map<String, PointsChange> rules) {
  /** Copies the rules. */
  public EffectView {
    rules = Map.copyOf(rules);
  }
}
