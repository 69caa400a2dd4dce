package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.talkoot.member.Scope;
import org.talkoot.member.application.IssuedToken;

/** A new access token, told this once. */
@Schema(name = "IssuedAccessToken")
public record IssuedTokenRepresentation(
    String id, String name, String token, List<String> scopes, Instant expiresAt) {
  static IssuedTokenRepresentation of(IssuedToken issued) {
    return new IssuedTokenRepresentation(
        issued.id().toString(),
        issued.name(),
        issued.secret().text(),
        issued.scopes().stream().sorted().map(Scope::text).toList(),
        issued.expiresAt());
  }

  /** Hides the token from logs. */
  @Override
  public String toString() {
    return "issued token " + id;
  }
}
