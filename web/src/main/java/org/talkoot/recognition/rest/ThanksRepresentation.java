package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.talkoot.recognition.application.ThanksView;
import org.talkoot.web.rest.Person;

/** A note of thanks as clients see it. */
@Schema(name = "Thanks")
public record ThanksRepresentation(
    String id,
    Person from,
    Person to,
    String text,
    ContributionRepresentation contribution,
    String problem,
    String question,
    String network,
    Instant at) {
  static ThanksRepresentation of(ThanksView view) {
    return new ThanksRepresentation(
        view.id().toString(),
        Person.of(view.giver()),
        Person.of(view.receiver()),
        view.text(),
        new ContributionRepresentation(view.contributionType(), view.contributionId()),
        view.problem().toString(),
        view.question(),
        view.network(),
        view.at());
  }
}
