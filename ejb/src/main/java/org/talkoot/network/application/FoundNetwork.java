package org.talkoot.network.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.NetworkCharter;

/**
 * The wish to found a network.
 *
 * @param by the operator who will manage it
 * @param slug its name in addresses
 * @param charter what it says of itself
 * @param preset how levels are reached and what they allow, null for the mildest
 */
public record FoundNetwork(
    MemberId by, String slug, NetworkCharter charter, @Nullable LevelPreset preset) {}
