package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.recognition.ContributionNamed;
import org.talkoot.shared.Ids;

/** A contribution by kind and id. */
@Schema(name = "Contribution")
public record ContributionRepresentation(String type, String id) {
  static ContributionRepresentation of(ContributionNamed named) {
    return new ContributionRepresentation(named.type(), Ids.text(named.id()));
  }
}
