package org.talkoot.level.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * The wish to publish a level table for a network.
 *
 * @param document the table as JSON
 * @param validFrom from when it counts, null for at once
 * @param note what changes and why, 3 to 500 characters
 * @param by a manager of the network
 */
public record PublishLevelTable(
    NetworkId network, String document, @Nullable Instant validFrom, String note, MemberId by) {}
