package org.talkoot.level;

/**
 * A line that is held, named by what caused it: its place in the account depends on the rules.
 *
 * @param member whose line
 * @param cause id of the event
 * @param rule code of the rule
 */
public record HeldLine(long member, long cause, String rule) {}
