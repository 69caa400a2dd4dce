package org.talkoot.portal.application;

import org.talkoot.member.MemberId;

/**
 * Somebody known for a topic.
 *
 * @param points in the topic, from the networks that the viewer may know of
 */
public record TopicPerson(MemberId id, String handle, String name, String headline, long points) {}
