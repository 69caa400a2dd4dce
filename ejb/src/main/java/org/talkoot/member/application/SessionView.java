package org.talkoot.member.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.SessionId;

/**
 * A session as its member sees it.
 *
 * @param device browser and system, empty when the browser did not say
 * @param address truncated, null when it was not known
 * @param seenAt when it was last used, to some minutes
 * @param digest of its key, by which the page knows which is its own
 */
public record SessionView(
    SessionId id,
    String device,
    @Nullable String address,
    Instant beganAt,
    Instant seenAt,
    String digest) {}
