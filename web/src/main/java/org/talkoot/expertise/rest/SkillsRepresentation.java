package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.expertise.application.TopicRef;

/**
 * What a member says to know about.
 *
 * @param topics slugs
 */
@Schema(name = "Skills")
public record SkillsRepresentation(List<String> topics) {
  static SkillsRepresentation of(List<TopicRef> topics) {
    return new SkillsRepresentation(topics.stream().map(TopicRef::slug).toList());
  }
}
