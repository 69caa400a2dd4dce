package org.talkoot.solution.application;

import org.talkoot.solution.WordDiff;

/** What changed between two wordings of a solution. */
public record RevisionDiff(int from, int to, WordDiff change) {}
