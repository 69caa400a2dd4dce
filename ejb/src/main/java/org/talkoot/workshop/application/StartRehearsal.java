package org.talkoot.workshop.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.workshop.DraftId;

/**
 * A manager's wish to see what rules would have meant.
 *
 * @param draft the draft they stand in, null for rules that are not kept
 * @param rules the rules as JSON
 */
public record StartRehearsal(
    NetworkId network, MemberId by, @Nullable DraftId draft, String rules) {}
