package org.talkoot.moderation.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.moderation.GroundRule;
import org.talkoot.moderation.Thing;

/**
 * Report something to the managers of its network.
 *
 * @param thing null when it could not be read
 * @param rule that was broken, null when it could not be read
 */
public record ReportThing(
    MemberId by, @Nullable Thing thing, long id, @Nullable GroundRule rule, String text) {}
