package org.talkoot.network.application;

import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkCharter;

/**
 * The wish to found a network.
 *
 * @param by the operator who will manage it
 * @param slug its name in addresses
 * @param charter what it says of itself
 */
public record FoundNetwork(MemberId by, String slug, NetworkCharter charter) {}
