package org.talkoot.portal.application;

import java.util.List;
import org.talkoot.expertise.application.TopicRef;

/**
 * A topic with what is known of it.
 *
 * @param people who are known for it, the most points first
 * @param outcomes what changed last
 * @param near topics of the same problems, the nearest first
 */
public record TopicView(
    TopicCard card, List<TopicPerson> people, List<OutcomeStory> outcomes, List<TopicRef> near) {}
