package org.talkoot.recognition.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.recognition.Grade;
import org.talkoot.recognition.application.ContributionRef;

/**
 * A recognition as clients send it.
 *
 * @param member handle of the receiver
 * @param citation the reason, in words that everybody reads
 * @param network slug; left out, that of the contributions or the one the caller manages
 */
@Schema(name = "RecognitionRequest")
public record RecognitionRequest(
    @Schema(maxLength = 40) @Nullable String member,
    @Nullable Grade grade,
    @Schema(maxLength = 2_000) @Nullable String citation,
    @ArraySchema(maxItems = 20) @Nullable List<ContributionRequest> contributions,
    @Schema(maxLength = 40) @Nullable String network) {
  List<ContributionRef> named() {
    List<ContributionRef> named = new ArrayList<>();
    if (contributions != null) {
      for (int i = 0; i < contributions.size(); i++) {
        named.add(contributions.get(i).named("contributions[" + i + "]"));
      }
    }
    return named;
  }
}
