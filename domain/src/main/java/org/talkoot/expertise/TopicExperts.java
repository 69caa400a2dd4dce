package org.talkoot.expertise;

import java.util.Collection;
import java.util.List;
import org.talkoot.network.NetworkId;

/**
 * Answers who in a network can do what, as judgements made in that network show it.
 *
 * <p>A port like {@link ComputedSkill}, for those who look for people.
 */
public interface TopicExperts {
  /**
   * Returns the network's members with a known or declared skill in any of the topics, one entry a
   * member and topic.
   */
  List<TopicExpert> in(NetworkId network, Collection<Long> topics);
}
