package org.talkoot.moderation.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.HidingId;
import org.talkoot.moderation.Thing;
import org.talkoot.moderation.application.HidingView;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;

/** A hiding as its row tells it. */
public record HidingRow(
    HidingId id,
    NetworkId network,
    String networkSlug,
    String networkName,
    String thing,
    @Nullable ProblemId problem,
    String rule,
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
  HidingView view() {
    return new HidingView(
        id,
        network,
        networkSlug,
        networkName,
        Thing.of(thing).orElseThrow(),
        problem,
        GroundRule.of(rule).orElseThrow(),
        facts,
        content,
        hiddenAt,
        appeal,
        appealedAt,
        answer,
        answeredAt,
        liftedAt,
        mine,
        own);
  }
}
