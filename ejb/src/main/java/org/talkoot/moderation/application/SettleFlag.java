package org.talkoot.moderation.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.GroundRule;

/**
 * Hide what was reported, with a statement of reasons.
 *
 * @param rule that it breaks, null when it could not be read
 * @param facts what the manager found, which the author and the reporters read
 */
public record SettleFlag(MemberId by, FlagId flag, @Nullable GroundRule rule, String facts) {}
