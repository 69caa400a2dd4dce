package org.talkoot.moderation;

/**
 * What a reviewer wrote to give reasons for the scores of one review.
 *
 * @param text all of it
 */
public record Rationale(long review, long solution, long reviewer, String text) {}
