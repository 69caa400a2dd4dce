package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.talkoot.member.application.MemberView;
import org.talkoot.web.rest.Tagged;

/** A member as everybody sees them. */
@Schema(name = "Member")
public record MemberRepresentation(
    String id,
    String handle,
    String displayName,
    String headline,
    String organisation,
    String language,
    Instant memberSince) {
  static Tagged<MemberRepresentation> tagged(MemberView member) {
    return Tagged.of(member.version(), 0, of(member));
  }

  static MemberRepresentation of(MemberView member) {
    return new MemberRepresentation(
        member.id().toString(),
        member.handle(),
        member.displayName(),
        member.headline(),
        member.organisation(),
        member.language(),
        member.memberSince());
  }
}
