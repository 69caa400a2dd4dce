package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The address that the caller wants, and the password once more. */
@Schema(name = "EmailRequest")
public record EmailRequest(@Nullable String email, @Nullable String password) {
  String givenEmail() {
    return Objects.requireNonNullElse(email, "");
  }

  String givenPassword() {
    return Objects.requireNonNullElse(password, "");
  }

  /** Hides both from logs. */
  @Override
  public String toString() {
    return "e-mail request";
  }
}
