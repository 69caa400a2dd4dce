package org.talkoot.solution.persistence;

/** How many refinements of a solution are open, and how many of them are one member's. */
public record OpenRefinements(int all, int mine) {}
