package org.talkoot.network.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.JoinPolicy;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Role;
import org.talkoot.network.Visibility;

/**
 * A network as somebody sees it.
 *
 * @param levelPreset the level table that counts unless its managers published one
 * @param members how many belong to it
 * @param myRole the viewer's job there, null for a stranger
 * @param managers handles of those who care for it
 */
public record NetworkView(
    NetworkId id,
    String slug,
    String name,
    String purpose,
    Visibility visibility,
    JoinPolicy joinPolicy,
    @Nullable String emailDomain,
    String ruleSet,
    LevelPreset levelPreset,
    Instant foundedAt,
    long version,
    int members,
    @Nullable Role myRole,
    List<String> managers) {

  /** Tells whether the viewer belongs to it. */
  public boolean isMine() {
    return myRole != null;
  }

  /** Tells whether the viewer manages it. */
  public boolean isManagedByMe() {
    return myRole == Role.MANAGER;
  }
}
