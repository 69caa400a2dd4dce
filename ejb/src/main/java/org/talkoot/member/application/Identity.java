package org.talkoot.member.application;

import java.time.Instant;
import java.util.Optional;
import org.talkoot.member.MemberId;

/**
 * Who the caller is, as the caller may know it: never shown to others.
 *
 * @param sessionEpoch sessions that began under another epoch are over
 */
public record Identity(
    MemberId id,
    String handle,
    String displayName,
    Optional<String> email,
    String language,
    String headline,
    String organisation,
    Instant memberSince,
    boolean operator,
    boolean disabled,
    int sessionEpoch,
    long version) {}
