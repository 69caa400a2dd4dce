package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.recognition.ContributionType;
import org.talkoot.recognition.application.ContributionRef;
import org.talkoot.shared.Ids;
import org.talkoot.shared.InvalidInput;

/** Names a contribution by its kind and its id. */
@Schema(name = "ContributionRequest")
public record ContributionRequest(
    @Nullable ContributionType type, @Schema(maxLength = 20) @Nullable String id) {
  /** Returns the contribution that is named in this field. */
  ContributionRef named(String field) {
    if (type == null) {
      throw InvalidInput.of(field + ".type", "text.missing");
    }
    return new ContributionRef(type, id == null ? 0 : Ids.parse(id).orElse(0));
  }
}
