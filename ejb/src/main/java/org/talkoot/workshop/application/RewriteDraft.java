package org.talkoot.workshop.application;

import org.talkoot.member.MemberId;
import org.talkoot.shared.ExpectedVersion;
import org.talkoot.workshop.DraftId;

/**
 * A manager's rules for a draft, written as a whole.
 *
 * @param expected the version of the draft that the manager saw
 * @param rules as JSON
 */
public record RewriteDraft(
    DraftId draft, MemberId by, ExpectedVersion expected, String name, String rules) {}
