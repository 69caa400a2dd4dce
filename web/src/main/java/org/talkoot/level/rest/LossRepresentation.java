package org.talkoot.level.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.talkoot.level.application.LossView;
import org.talkoot.network.Level;

/**
 * A proposed loss of a level as managers see it.
 *
 * @param member handle
 * @param level the level held
 * @param leftWith the level that the evidence holds still
 * @param track the track that counts most
 */
@Schema(name = "LevelLoss")
public record LossRepresentation(
    String id,
    String member,
    Level level,
    Level leftWith,
    String track,
    long good,
    long bad,
    long days,
    long givers,
    Instant proposedAt) {
  static LossRepresentation of(LossView loss) {
    return new LossRepresentation(
        loss.id().toString(),
        loss.member().handle(),
        loss.held(),
        loss.leftWith(),
        loss.track(),
        loss.good(),
        loss.bad(),
        loss.days(),
        loss.givers(),
        loss.proposedAt());
  }
}
