package org.talkoot.assignment.application;

/**
 * A reason why a reviewer was chosen.
 *
 * @param code which kind, for programs
 * @param text the sentence in the reader's language
 */
public record ReasonView(String code, String text) {}
