package org.talkoot.level.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.network.Level;
import org.talkoot.network.LevelStep;
import org.talkoot.network.LevelTable;
import org.talkoot.network.Privilege;
import org.talkoot.network.Threshold;

/**
 * What each level of a network needs and allows, as clients see it.
 *
 * @param code which table, for instance {@code young}
 */
@Schema(name = "LevelTable")
public record LevelTableRepresentation(String code, int version, List<Step> levels) {
  /**
   * One level.
   *
   * @param needs what a track must show for it, null for the first
   * @param privileges what it adds to the levels before it
   * @param flagWeight how much a report of abuse weighs
   */
  @Schema(name = "LevelStep")
  public record Step(
      Level level, @Nullable Needs needs, List<Privilege> privileges, int flagWeight) {
    static Step of(LevelStep step) {
      Needs needs = step.needs() == null ? null : Needs.of(step.needs());
      return new Step(
          step.level(), needs, step.privileges().stream().sorted().toList(), step.flagWeight());
    }
  }

  /**
   * What a track must show; all four at once.
   *
   * @param bound least lower bound of good against bad contributions, in percent
   * @param volume least number of good contributions
   * @param days least number of days on which one was found good
   * @param givers least number of people who found one
   */
  @Schema(name = "LevelNeeds")
  public record Needs(int bound, int volume, int days, int givers) {
    static Needs of(Threshold needs) {
      return new Needs(needs.bound(), needs.volume(), needs.days(), needs.givers());
    }
  }

  static LevelTableRepresentation of(LevelTable table) {
    return new LevelTableRepresentation(
        table.code(), table.version(), table.levels().stream().map(Step::of).toList());
  }
}
