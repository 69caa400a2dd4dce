package org.talkoot.workshop.application;

import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * A manager's wish to try changes on a copy of the newest rules.
 *
 * @param name what the draft is called
 */
public record CopyRules(NetworkId network, MemberId by, String name) {}
