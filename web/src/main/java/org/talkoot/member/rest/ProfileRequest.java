package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.ChangeProfile;
import org.talkoot.shared.ExpectedVersion;

/** What members change about how they are presented; what is left out stays. */
@Schema(name = "ProfileRequest")
public record ProfileRequest(
    @Schema(minLength = 2, maxLength = 80) @Nullable String displayName,
    @Schema(maxLength = 160) @Nullable String headline,
    @Schema(maxLength = 160) @Nullable String organisation,
    @Schema(
            allowableValues = {"en", "fi", "sv"},
            description = "of letters; whoever names sv gets English ones until there are Swedish")
        @Nullable String language) {
  ChangeProfile command(MemberId by, String handle, ExpectedVersion expected) {
    return new ChangeProfile(
        by,
        handle,
        expected,
        Optional.ofNullable(displayName),
        Optional.ofNullable(headline),
        Optional.ofNullable(organisation),
        Optional.ofNullable(language));
  }
}
