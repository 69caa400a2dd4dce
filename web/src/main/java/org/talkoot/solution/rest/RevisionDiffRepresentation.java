package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.solution.application.RevisionDiff;

/** What changed between two wordings of a solution, as clients see it. */
@Schema(name = "RevisionDiff")
public record RevisionDiffRepresentation(int from, int to, List<DiffSegment> diff) {
  static RevisionDiffRepresentation of(RevisionDiff view) {
    return new RevisionDiffRepresentation(view.from(), view.to(), DiffSegment.of(view.change()));
  }
}
