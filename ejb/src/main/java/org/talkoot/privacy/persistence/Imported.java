package org.talkoot.privacy.persistence;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * A member, and with which import they came.
 *
 * @param network that was imported, null for members who joined by themselves
 * @param slug of that network
 */
public record Imported(MemberId member, @Nullable NetworkId network, @Nullable String slug) {}
