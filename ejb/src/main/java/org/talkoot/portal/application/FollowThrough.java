package org.talkoot.portal.application;

/** How many of a requester's decided problems came to an outcome report. */
public record FollowThrough(int decided, int reported) {}
