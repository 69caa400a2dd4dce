package org.talkoot.workshop.page;

import org.talkoot.workshop.PointsChange;

/** What a rule brings, with the rule's name in the reader's language. */
public record NamedEffect(String name, PointsChange points) {}
