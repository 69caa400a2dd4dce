package org.talkoot.level.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a proposed loss is confirmed or declined. */
@Schema(name = "LevelLossDecision")
public record LossRequest(@Schema(minLength = 1, maxLength = 1000) @Nullable String reason) {
  String words() {
    return Objects.requireNonNullElse(reason, "");
  }
}
