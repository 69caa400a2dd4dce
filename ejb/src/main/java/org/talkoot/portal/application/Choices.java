package org.talkoot.portal.application;

import java.util.List;
import org.talkoot.expertise.application.TopicRef;

/**
 * What a list can be narrowed by, as far as its reader may know of it.
 *
 * @param topics the most used first
 * @param networks by slug
 */
public record Choices(List<TopicRef> topics, List<NetworkChoice> networks) {
  /** Copies the lists. */
  public Choices {
    topics = List.copyOf(topics);
    networks = List.copyOf(networks);
  }
}
