package org.talkoot.badge.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * A manager's wish to put badges in force.
 *
 * @param basedOn number of the newest version that the manager has seen
 * @param document the set as JSON; code, version and date in it do not matter
 * @param validFrom from when, null for at once
 * @param note why, for everybody to read
 */
public record PublishBadges(
    NetworkId network,
    MemberId by,
    int basedOn,
    String document,
    @Nullable Instant validFrom,
    String note) {}
