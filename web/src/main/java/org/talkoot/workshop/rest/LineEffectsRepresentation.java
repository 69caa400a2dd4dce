package org.talkoot.workshop.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.workshop.LineEffect;
import org.talkoot.workshop.application.EffectView;
import org.talkoot.workshop.application.LineEffects;

/**
 * What rules would mean for a member, line by line.
 *
 * @param lines those that would be different, the latest first, at most 200
 * @param differing how many would be different
 * @param unchanged how many stay as they are
 */
@Schema(name = "RehearsalLines")
public record LineEffectsRepresentation(
    EffectRepresentation effect, List<Line> lines, int differing, long unchanged) {
  /** Copies the lines. */
  public LineEffectsRepresentation {
    lines = List.copyOf(lines);
  }

  /**
   * A line that would be different.
   *
   * @param before its points as they are, null for one that would appear
   * @param after its points as they would be, null for one that would not be
   */
  @Schema(name = "RehearsalLine")
  public record Line(
      Instant at,
      String rule,
      String track,
      boolean reversal,
      @Nullable Long before,
      @Nullable Long after,
      long difference) {
    static Line of(LineEffect line) {
      return new Line(
          line.at(),
          line.rule(),
          line.track(),
          line.reversal(),
          line.before(),
          line.after(),
          line.difference());
    }
  }

  static LineEffectsRepresentation of(EffectView effect, LineEffects lines) {
    return new LineEffectsRepresentation(
        EffectRepresentation.of(effect),
        lines.lines().stream().map(Line::of).toList(),
        lines.differing(),
        lines.unchanged());
  }
}
