package org.talkoot.badge;

/** The one thing that a figure counts once, whatever is repeated: up to three ids or counts. */
public record ItemKey(Tally tally, long first, long second, long third) {}
