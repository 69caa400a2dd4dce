package org.talkoot.member.application;

import java.time.Instant;
import org.talkoot.member.MemberId;

/** A member as everybody may see them. */
public record MemberView(
    MemberId id,
    String handle,
    String displayName,
    String headline,
    String organisation,
    String language,
    Instant memberSince,
    long version) {}
