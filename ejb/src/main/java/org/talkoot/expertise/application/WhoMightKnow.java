package org.talkoot.expertise.application;

import java.util.Collection;
import org.talkoot.expertise.TopicSlug;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * Asks who in a network might know about topics.
 *
 * @param language of the question; who says to read others only is not named. Empty for any
 * @param asker is not named themselves
 */
public record WhoMightKnow(
    NetworkId network, Collection<TopicSlug> topics, String language, MemberId asker) {}
