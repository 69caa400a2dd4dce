package org.talkoot.solution.application;

/**
 * A half-written solution, or new wording of one, as its form holds it; anything may be empty.
 *
 * @param version of the solution that is worded anew, 0 for a new solution
 * @param coAuthors handles with commas between them
 */
public record SolutionDraft(
    long version, String text, String coAuthors, String aiDisclosure, String language) {}
