package org.talkoot.moderation.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.Thing;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;

/**
 * Something that can be reported.
 *
 * @param problem it belongs to, null for profiles
 * @param text its words, as whoever looks may read them
 */
public record ThingView(
    Thing thing,
    long id,
    NetworkId network,
    MemberId author,
    @Nullable ProblemId problem,
    String language,
    String text) {}
