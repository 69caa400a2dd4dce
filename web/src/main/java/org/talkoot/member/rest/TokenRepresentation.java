package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.talkoot.member.application.AccessTokenView;

/** An access token in the list of its owner, without its secret. */
@Schema(name = "AccessToken")
public record TokenRepresentation(
    String id, String name, List<String> scopes, Instant createdAt, Instant expiresAt) {
  static TokenRepresentation of(AccessTokenView token) {
    return new TokenRepresentation(
        token.id().toString(), token.name(), token.scopes(), token.createdAt(), token.expiresAt());
  }
}
