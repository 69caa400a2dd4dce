package org.talkoot.reputation.application;

import org.talkoot.member.MemberId;
import org.talkoot.reputation.HoldId;

/**
 * Rule on a held line.
 *
 * @param reasons in words that the member reads
 */
public record RuleOnHold(MemberId by, HoldId hold, String reasons) {}
