package org.talkoot.privacy.application;

import java.time.Instant;
import org.talkoot.privacy.ExportId;
import org.talkoot.privacy.ExportState;

/**
 * An archive of own data as its member sees it.
 *
 * @param percent how much of it is made, 0 to 100
 * @param bytes its length, 0 until it is ready
 * @param expiresAt when it is thrown away
 */
public record ExportView(
    ExportId id, ExportState state, int percent, long bytes, Instant askedAt, Instant expiresAt) {}
