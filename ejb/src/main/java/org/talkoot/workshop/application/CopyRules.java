package org.talkoot.workshop.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * A manager's wish to try changes on a copy of the newest rules.
 *
 * @param name what the draft is called
 * @param rules other rules to begin with, as JSON; null for the newest ones
 */
public record CopyRules(NetworkId network, MemberId by, String name, @Nullable String rules) {}
