package org.talkoot.network.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.JoinPolicy;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.NetworkCharter;
import org.talkoot.network.Visibility;

/** What a network says of itself, as clients send it. */
@Schema(name = "NetworkRequest")
public record NetworkRequest(
    @Schema(minLength = 2, maxLength = 40, description = "Its name in addresses; never changes.")
        @Nullable String slug,
    @Schema(minLength = 2, maxLength = 80) @Nullable String name,
    @Schema(minLength = 10, maxLength = 500) @Nullable String purpose,
    @Nullable Visibility visibility,
    @Nullable JoinPolicy joinPolicy,
    @Schema(maxLength = 190) @Nullable String emailDomain,
    @Schema(
            description =
                "By which table levels are reached and what they allow; left out when founding: young; when changing: as it is.")
        @Nullable LevelPreset levelPreset) {
  String wantedSlug() {
    return Objects.requireNonNullElse(slug, "");
  }

  NetworkCharter charter() {
    return new NetworkCharter(
        Objects.requireNonNullElse(name, ""),
        Objects.requireNonNullElse(purpose, ""),
        Objects.requireNonNullElse(visibility, Visibility.PUBLIC),
        Objects.requireNonNullElse(joinPolicy, JoinPolicy.OPEN),
        emailDomain);
  }
}
