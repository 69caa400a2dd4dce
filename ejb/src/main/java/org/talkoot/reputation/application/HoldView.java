package org.talkoot.reputation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.ProblemId;
import org.talkoot.reputation.HoldId;

/**
 * A held line as managers see it.
 *
 * @param network slug
 * @param member whose line
 * @param requester who accepted the solution
 * @param line sequence of the line in the account
 * @param question of the problem, null where it is gone
 * @param endsAt when it ends without a ruling
 * @param endedAt when it ended, null while it is open
 * @param ruling {@code released}, {@code takenBack} or {@code lapsed}, null while it is open
 * @param ruledBy name of the manager, null for none
 * @param reasons of the ruling, empty for none
 */
public record HoldView(
    HoldId id,
    String network,
    PersonRef member,
    PersonRef requester,
    long line,
    long amount,
    String track,
    ProblemId problem,
    @Nullable String question,
    Instant heldAt,
    Instant endsAt,
    @Nullable Instant endedAt,
    @Nullable String ruling,
    @Nullable String ruledBy,
    String reasons) {}
