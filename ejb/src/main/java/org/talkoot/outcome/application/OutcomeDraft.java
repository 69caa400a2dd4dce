package org.talkoot.outcome.application;

/**
 * A half-written outcome report, as its form holds it; anything may be empty.
 *
 * @param label what the figure counts
 * @param evidence one link a line
 */
public record OutcomeDraft(
    String step,
    String text,
    String label,
    String before,
    String after,
    String unit,
    String evidence) {}
