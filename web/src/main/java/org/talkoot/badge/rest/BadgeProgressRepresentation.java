package org.talkoot.badge.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.Progress;

/**
 * How far the caller has come.
 *
 * @param counter code of the counter that decides it now
 * @param has what it stands at
 * @param needs what it must reach
 */
@Schema(name = "BadgeProgress")
public record BadgeProgressRepresentation(String counter, long has, long needs) {
  static @Nullable BadgeProgressRepresentation of(@Nullable Progress progress) {
    return progress == null
        ? null
        : new BadgeProgressRepresentation(progress.counter(), progress.has(), progress.needs());
  }
}
