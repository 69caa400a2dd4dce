package org.talkoot.solution.application;

/**
 * A half-written refinement.
 *
 * @param revision the revision of the solution that it changes
 */
public record RefinementDraft(int revision, String text, String note) {}
