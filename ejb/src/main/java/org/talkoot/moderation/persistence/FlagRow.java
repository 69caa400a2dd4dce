package org.talkoot.moderation.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.FlagState;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.application.FlagView;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;

/** A report as its row tells it. */
public record FlagRow(
    FlagId id,
    NetworkId network,
    String networkSlug,
    String networkName,
    String thing,
    long thingId,
    @Nullable ProblemId problem,
    @Nullable String handle,
    String question,
    String rule,
    String text,
    Instant flaggedAt,
    String state,
    @Nullable Instant settledAt,
    String reasons,
    String content,
    int same,
    @Nullable HidingId hiding,
    boolean mine) {
  FlagView view() {
    return new FlagView(
        id,
        network,
        networkSlug,
        networkName,
        Thing.of(thing).orElseThrow(),
        thingId,
        problem,
        handle,
        question,
        GroundRule.of(rule).orElseThrow(),
        text,
        content,
        same,
        flaggedAt,
        FlagState.of(state).orElseThrow(),
        settledAt,
        reasons,
        hiding,
        mine);
  }
}
