package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A ruling on a held line as clients send it. */
@Schema(name = "RulingRequest")
public record RulingRequest(
    @Schema(maxLength = 2_000, description = "In words that the member reads.")
        @Nullable String reasons) {
  String words() {
    return Objects.requireNonNullElse(reasons, "");
  }
}
