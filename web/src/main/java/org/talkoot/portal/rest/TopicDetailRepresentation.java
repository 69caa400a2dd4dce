package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.expertise.application.TopicRef;
import org.talkoot.portal.application.TopicPerson;
import org.talkoot.portal.application.TopicView;

/**
 * A topic with those who are known for it.
 *
 * @param people the most points first
 * @param near slugs of topics of the same problems, the nearest first
 */
@Schema(name = "TopicDetail")
public record TopicDetailRepresentation(
    String topic,
    TopicRepresentation.Names name,
    TopicRepresentation.Names about,
    int problems,
    int open,
    int outcomes,
    List<Known> people,
    List<String> near) {

  /** Somebody known for the topic. */
  @Schema(name = "KnownForTopic")
  public record Known(String handle, String displayName, String headline, long total) {
    static Known of(TopicPerson person) {
      return new Known(person.handle(), person.name(), person.headline(), person.points());
    }
  }

  static TopicDetailRepresentation of(TopicView view) {
    TopicRepresentation topic = TopicRepresentation.of(view.card());
    return new TopicDetailRepresentation(
        topic.topic(),
        topic.name(),
        topic.about(),
        topic.problems(),
        topic.open(),
        topic.outcomes(),
        view.people().stream().map(Known::of).toList(),
        view.near().stream().map(TopicRef::slug).toList());
  }
}
