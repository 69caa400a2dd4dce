package org.talkoot.reputation.application;

/** What a rule has brought a member, take-backs included. */
public record RuleTotal(String rule, long points, long lines) {}
