package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.solution.TextConflict;
import org.talkoot.solution.TextMerge;
import org.talkoot.solution.application.RefinementTexts;
import org.talkoot.solution.application.RefinementView;
import org.talkoot.web.rest.Person;

/**
 * A proposed change with its texts, as clients see it.
 *
 * @param state {@code open}, {@code merged}, {@code declined} or {@code withdrawn}
 * @param reason why it was declined; null to all but those concerned
 * @param words how many words it adds or removes
 * @param baseRevision the revision of the solution that it changes
 * @param mergedRevision the revision it led to, null unless merged
 * @param text the whole proposed text
 * @param diff what it changes
 * @param merge what merging it now would lead to; null unless it is open
 */
@Schema(name = "WholeRefinement")
public record RefinementTextRepresentation(
    String id,
    String problem,
    String solution,
    Person refiner,
    @Schema(allowableValues = {"open", "merged", "declined", "withdrawn"}) String state,
    String note,
    @Nullable String reason,
    int words,
    int baseRevision,
    @Nullable Integer mergedRevision,
    Instant proposedAt,
    @Nullable Instant settledAt,
    String text,
    List<DiffSegment> diff,
    @Nullable Merge merge) {
  /**
   * What merging now would lead to.
   *
   * @param revision the present revision of the solution, which a merged text must name
   * @param clean whether it can be merged without a text
   * @param text the merged text; where there are conflicts it says what the solution says now
   */
  @Schema(name = "Merge")
  public record Merge(int revision, boolean clean, String text, List<Conflict> conflicts) {
    static Merge of(TextMerge merge, int revision) {
      return new Merge(
          revision,
          merge.isClean(),
          merge.text(),
          merge.conflicts().stream().map(Conflict::of).toList());
    }
  }

  /** A place that both changed. */
  @Schema(name = "Conflict")
  public record Conflict(String now, String proposed) {
    static Conflict of(TextConflict conflict) {
      return new Conflict(conflict.now(), conflict.proposed());
    }
  }

  static RefinementTextRepresentation of(RefinementView view, RefinementTexts texts) {
    return new RefinementTextRepresentation(
        view.id().toString(),
        view.problem().toString(),
        view.solution().toString(),
        Person.of(view.refiner()),
        view.state(),
        view.note(),
        view.reason(),
        view.words(),
        view.baseRevision(),
        view.mergedRevision(),
        view.proposedAt(),
        view.settledAt(),
        texts.proposed(),
        DiffSegment.of(texts.change()),
        view.isOpen() ? Merge.of(texts.merge(), view.revision()) : null);
  }
}
