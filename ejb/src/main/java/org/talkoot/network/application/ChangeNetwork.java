package org.talkoot.network.application;

import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkCharter;
import org.talkoot.network.NetworkId;
import org.talkoot.shared.ExpectedVersion;

/**
 * The wish to change a network.
 *
 * @param by a manager of it
 * @param expected the version that the caller read
 */
public record ChangeNetwork(
    MemberId by, NetworkId network, ExpectedVersion expected, NetworkCharter charter) {}
