package org.talkoot.portal.application;

/** What stands beside the list of problems: how many wait for what, and what to narrow it by. */
public record ListFilters(NeedCounts counts, Choices choices) {}
