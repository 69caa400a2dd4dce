package org.talkoot.moderation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.FlagState;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.Thing;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;

/**
 * A report, as its reporter and the managers of the network see it. Who reported is told to nobody.
 *
 * @param problem the thing belongs to, null for profiles
 * @param handle of the member whose profile it is, null for all else
 * @param question of that problem, empty for profiles
 * @param text what the reporter says
 * @param content what was reported, as it stands there now, or as it was before it was hidden;
 *     empty for a reporter
 * @param same how many open reports there are of the same thing, this one included
 * @param reasons what the manager told, empty while it is open
 * @param hiding by which it is hidden, null for none
 */
public record FlagView(
    FlagId id,
    NetworkId network,
    String networkSlug,
    String networkName,
    Thing thing,
    long thingId,
    @Nullable ProblemId problem,
    @Nullable String handle,
    String question,
    GroundRule rule,
    String text,
    String content,
    int same,
    Instant flaggedAt,
    FlagState state,
    @Nullable Instant settledAt,
    String reasons,
    @Nullable HidingId hiding,
    boolean mine) {
  /** Returns the page where the thing stands, without the language. */
  public String path() {
    return problem == null ? "/member/" + handle : "/problem/" + problem;
  }
}
