package org.talkoot.member.application;

import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.shared.ExpectedVersion;

/**
 * A member presents themselves anew.
 *
 * @param handle whose profile; only one's own can be changed
 * @param expected the version that the caller has read
 * @param displayName the new name, empty to keep it; so with the others
 */
public record ChangeProfile(
    MemberId by,
    String handle,
    ExpectedVersion expected,
    Optional<String> displayName,
    Optional<String> headline,
    Optional<String> organisation,
    Optional<String> language) {}
