package org.talkoot.reputation.application;

import org.talkoot.expertise.application.TopicRef;

/**
 * Points in a topic, over all tracks.
 *
 * @param season the same as they stand after fading
 */
public record TopicTotal(TopicRef topic, long total, long season) {}
