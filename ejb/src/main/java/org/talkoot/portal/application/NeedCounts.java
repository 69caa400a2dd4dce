package org.talkoot.portal.application;

/** How many visible problems wait for what. */
public record NeedCounts(int open, int solutions, int reviews, int decision, int outcome) {}
