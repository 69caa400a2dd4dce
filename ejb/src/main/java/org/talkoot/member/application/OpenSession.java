package org.talkoot.member.application;

import java.time.Instant;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A session that goes on, and whose it is.
 *
 * @param seenAt when it was last noted as used
 */
public record OpenSession(@Nested Identity member, Instant seenAt) {}
