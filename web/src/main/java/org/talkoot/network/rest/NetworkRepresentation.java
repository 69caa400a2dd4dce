package org.talkoot.network.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.JoinPolicy;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.Role;
import org.talkoot.network.Visibility;
import org.talkoot.network.application.NetworkView;
import org.talkoot.web.rest.Tagged;

/**
 * A network as clients see it.
 *
 * @param myRole the caller's job there, null for a stranger
 * @param managers handles of those who care for it
 */
@Schema(name = "Network")
public record NetworkRepresentation(
    String id,
    String slug,
    String name,
    String purpose,
    Visibility visibility,
    JoinPolicy joinPolicy,
    @Nullable String emailDomain,
    String ruleSet,
    LevelPreset levelPreset,
    int members,
    @Nullable Role myRole,
    List<String> managers,
    Instant foundedAt) {
  static NetworkRepresentation of(NetworkView view) {
    return new NetworkRepresentation(
        view.id().toString(),
        view.slug(),
        view.name(),
        view.purpose(),
        view.visibility(),
        view.joinPolicy(),
        view.emailDomain(),
        view.ruleSet(),
        view.levelPreset(),
        view.members(),
        view.myRole(),
        view.managers(),
        view.foundedAt());
  }

  static Tagged<NetworkRepresentation> tagged(NetworkView view) {
    return Tagged.of(view.version(), view.members(), of(view));
  }
}
