package org.talkoot.member.application;

import org.talkoot.member.MemberId;

/** A member as others name them. */
public record PersonRef(MemberId id, String handle, String displayName) {}
