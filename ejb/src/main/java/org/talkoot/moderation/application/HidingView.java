package org.talkoot.moderation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.Thing;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;

/**
 * A hiding with its statement of reasons, as the author and the managers of the network see it.
 *
 * @param problem the thing belongs to, null for profiles
 * @param facts what the manager found
 * @param content the words that were hidden
 * @param appeal what the author says against it, null while there is none
 * @param answer to the appeal, empty while there is none
 * @param liftedAt when it was shown again, null while it is hidden
 * @param mine whether the reader is the author
 */
public record HidingView(
    HidingId id,
    NetworkId network,
    String networkSlug,
    String networkName,
    Thing thing,
    @Nullable ProblemId problem,
    GroundRule rule,
    String facts,
    String content,
    Instant hiddenAt,
    @Nullable String appeal,
    @Nullable Instant appealedAt,
    String answer,
    @Nullable Instant answeredAt,
    @Nullable Instant liftedAt,
    boolean mine,
    boolean own) {
  /** Tells whether it is still hidden. */
  public boolean stands() {
    return liftedAt == null;
  }
}
