package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.talkoot.recognition.application.RecognitionView;
import org.talkoot.web.rest.Person;

/**
 * A recognition as clients see it.
 *
 * @param network slug
 * @param citation the reason, in words
 */
@Schema(name = "Recognition")
public record RecognitionRepresentation(
    String id,
    Person member,
    Person awardedBy,
    String network,
    String grade,
    String citation,
    String track,
    List<ContributionRepresentation> contributions,
    Instant at) {
  static RecognitionRepresentation of(RecognitionView view) {
    return new RecognitionRepresentation(
        view.id().toString(),
        Person.of(view.receiver()),
        Person.of(view.manager()),
        view.network(),
        view.grade(),
        view.citation(),
        view.track(),
        view.contributions().stream().map(ContributionRepresentation::of).toList(),
        view.at());
  }
}
