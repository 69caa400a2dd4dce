package org.talkoot.badge.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The event by which a badge is granted or revoked.
 *
 * @param problem id of the problem it was about, null for none
 */
public record Cause(long id, Instant at, @Nullable Long problem, boolean silent) {}
