package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.talkoot.privacy.ExportState;
import org.talkoot.privacy.application.ExportView;
import org.talkoot.web.rest.RestApplication;

/**
 * An archive of own data.
 *
 * @param percent how much of it is made, 0 to 100
 * @param bytes its length, 0 until it is ready
 * @param url where it can be fetched until it expires, null until it is ready
 */
@Schema(name = "Export")
public record ExportRepresentation(
    String id,
    @Schema(allowableValues = {"waiting", "running", "ready", "failed"}) String state,
    @Schema(minimum = "0", maximum = "100") int percent,
    long bytes,
    Instant askedAt,
    Instant expiresAt,
    @Nullable String url) {
  static ExportRepresentation of(ExportView view) {
    String url =
        view.state() == ExportState.READY
            ? RestApplication.BASE + "/exports/" + view.id() + "/archive"
            : null;
    return new ExportRepresentation(
        view.id().toString(),
        view.state().code(),
        view.percent(),
        view.bytes(),
        view.askedAt(),
        view.expiresAt(),
        url);
  }
}
