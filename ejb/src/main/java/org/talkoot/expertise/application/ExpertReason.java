package org.talkoot.expertise.application;

/**
 * Why somebody might know.
 *
 * @param code {@code skill} when others have found it, {@code declared} when they say so
 * @param text the sentence in the reader's language
 */
public record ExpertReason(String code, String text) {}
