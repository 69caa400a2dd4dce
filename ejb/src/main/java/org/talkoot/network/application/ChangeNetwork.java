package org.talkoot.network.application;

import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkCharter;
import org.talkoot.network.NetworkId;

/**
 * The wish to change a network.
 *
 * @param by a manager of it
 * @param seenVersion the version that the caller read
 */
public record ChangeNetwork(
    MemberId by, NetworkId network, long seenVersion, NetworkCharter charter) {}
