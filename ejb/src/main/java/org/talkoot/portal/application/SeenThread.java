package org.talkoot.portal.application;

/**
 * A problem as it is read.
 *
 * @param position where the log stood before it was read: what comes later is new
 */
public record SeenThread(LivePosition position, ProblemThread thread) {}
