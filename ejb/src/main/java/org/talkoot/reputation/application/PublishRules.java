package org.talkoot.reputation.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * A manager's wish to put rules in force.
 *
 * @param basedOn number of the newest version that the manager has seen
 * @param document the rules as JSON; code, version and date in it do not matter
 * @param validFrom from when, null for the next midnight (UTC)
 * @param note why, for everybody to read
 */
public record PublishRules(
    NetworkId network,
    MemberId by,
    int basedOn,
    String document,
    @Nullable Instant validFrom,
    String note) {}
