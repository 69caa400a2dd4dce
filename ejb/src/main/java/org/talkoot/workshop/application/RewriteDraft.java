package org.talkoot.workshop.application;

import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.workshop.DraftId;

/**
 * A manager's documents for a draft, each written as a whole.
 *
 * @param expected the version of the draft that the manager saw
 * @param rules as JSON
 * @param levels as JSON, null to leave them
 * @param badges as JSON, null to leave them
 */
public record RewriteDraft(
    DraftId draft,
    MemberId by,
    ExpectedVersion expected,
    String name,
    String rules,
    @Nullable String levels,
    @Nullable String badges) {}
