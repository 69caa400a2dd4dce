package org.talkoot.workshop.application;

import org.talkoot.workshop.PointsChange;

/** What a rule brings all members together, or one of them. */
public record RuleEffect(String rule, PointsChange points) {}
