package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.SignUp;

/** Somebody asks to join, as clients send it. */
@Schema(name = "SignUpRequest")
public record SignUpRequest(
    @Schema(maxLength = 254) @Nullable String email,
    @Schema(minLength = 8, maxLength = 200) @Nullable String password,
    @Schema(minLength = 2, maxLength = 80) @Nullable String displayName,
    @Schema(minLength = 2, maxLength = 40, description = "Made of the name when left out.")
        @Nullable String handle,
    @Schema(
            allowableValues = {"en", "fi", "sv"},
            description = "of letters; whoever names sv gets English ones until there are Swedish")
        @Nullable String language) {
  SignUp command() {
    return new SignUp(
        MemberId.next(),
        Objects.requireNonNullElse(email, ""),
        Objects.requireNonNullElse(password, ""),
        Objects.requireNonNullElse(displayName, ""),
        Optional.ofNullable(handle),
        Objects.requireNonNullElse(language, "en"));
  }

  /** Hides the password from logs. */
  @Override
  public String toString() {
    return "sign-up request";
  }
}
