package org.talkoot.workshop.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.workshop.DraftId;

/**
 * A manager's wish to put a draft in force.
 *
 * @param validFrom from when, null for the next midnight (UTC)
 * @param note why, for everybody to read
 */
public record PublishDraft(DraftId draft, MemberId by, @Nullable Instant validFrom, String note) {}
