package org.talkoot.portal.page;

/**
 * A knot of the red thread.
 *
 * @param state done, current or todo
 * @param now whether the problem stands here
 */
public record ThreadStep(String name, String state, String note, boolean now) {}
