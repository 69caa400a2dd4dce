package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The caller's password, once more. */
@Schema(name = "ErasureRequest")
public record ErasureRequest(@Nullable String password) {
  String givenPassword() {
    return Objects.requireNonNullElse(password, "");
  }

  /** Hides the password from logs. */
  @Override
  public String toString() {
    return "erasure request";
  }
}
