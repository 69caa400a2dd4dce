package org.talkoot.network.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.NetworkCharter;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.ExpectedVersion;

/**
 * The wish to change a network.
 *
 * @param by a manager of it
 * @param expected the version that the caller read
 * @param preset how levels are reached and what they allow, null to leave it
 */
public record ChangeNetwork(
    MemberId by,
    NetworkId network,
    ExpectedVersion expected,
    NetworkCharter charter,
    @Nullable LevelPreset preset) {}
