package org.talkoot.workshop.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;

/**
 * A manager's wish to see what documents that are in no draft would have meant.
 *
 * @param rules the rules as JSON
 * @param levels the table of levels as JSON, null for the one in force
 * @param badges the badges as JSON, null for the newest ones
 */
public record StartRehearsal(
    NetworkId network,
    MemberId by,
    String rules,
    @Nullable String levels,
    @Nullable String badges) {}
