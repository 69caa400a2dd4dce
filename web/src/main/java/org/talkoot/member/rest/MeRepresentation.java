package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.Identity;
import org.talkoot.web.rest.Tagged;

/** The caller as the caller alone sees them. */
@Schema(name = "Me")
public record MeRepresentation(
    String id,
    String handle,
    String displayName,
    @Nullable String email,
    String headline,
    String organisation,
    String language,
    boolean operator,
    Instant memberSince) {
  static Tagged<MeRepresentation> tagged(Identity me) {
    MeRepresentation body =
        new MeRepresentation(
            me.id().toString(),
            me.handle(),
            me.displayName(),
            me.email().orElse(null),
            me.headline(),
            me.organisation(),
            me.language(),
            me.operator(),
            me.memberSince());
    return Tagged.of(me.version(), 0, body);
  }
}
