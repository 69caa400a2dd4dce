package org.talkoot.badge.application;

/** How many badges of each medal somebody holds. */
public record MedalCounts(long gold, long silver, long bronze) {}
