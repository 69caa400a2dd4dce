package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talkoot.assignment.application.ReasonView;

/**
 * Why a reviewer was chosen.
 *
 * @param text the sentence in the caller's language
 */
@Schema(name = "AssignmentReason")
public record ReasonRepresentation(
    @Schema(
            allowableValues = {
              "skill",
              "declared",
              "active",
              "language",
              "paired",
              "newcomer",
              "manual",
              "volunteer",
              "more"
            })
        String code,
    String text) {
  static ReasonRepresentation of(ReasonView reason) {
    return new ReasonRepresentation(reason.code(), reason.text());
  }
}
