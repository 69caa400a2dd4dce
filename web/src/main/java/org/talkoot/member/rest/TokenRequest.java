package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.TokenWish;

/** Somebody asks for an access token, as clients send it. */
@Schema(name = "AccessTokenRequest")
public record TokenRequest(
    @Nullable String email,
    @Nullable String password,
    @Schema(minLength = 1, maxLength = 80) @Nullable String name,
    @ArraySchema(
            maxItems = 4,
            schema =
                @Schema(
                    implementation = String.class,
                    allowableValues = {"read", "write", "review", "manage"}))
        @Nullable List<@Nullable String> scopes,
    @Schema(description = "An ISO 8601 duration, PT1M to P366D; P90D when left out.")
        @Nullable String expiresIn) {
  String givenEmail() {
    return Objects.requireNonNullElse(email, "");
  }

  String givenPassword() {
    return Objects.requireNonNullElse(password, "");
  }

  TokenWish wish() {
    List<String> wanted =
        scopes == null
            ? List.of()
            : scopes.stream().map(scope -> Objects.requireNonNullElse(scope, "")).toList();
    return new TokenWish(
        Objects.requireNonNullElse(name, ""), wanted, Optional.ofNullable(expiresIn));
  }

  /** Hides the password from logs. */
  @Override
  public String toString() {
    return "access token request";
  }
}
