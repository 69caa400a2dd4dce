package org.talkoot.solution;

/**
 * A place that two people changed in different ways; only a person can say what it should say.
 *
 * @param now what it says now
 * @param proposed what the proposal says
 */
public record TextConflict(String now, String proposed) {}
