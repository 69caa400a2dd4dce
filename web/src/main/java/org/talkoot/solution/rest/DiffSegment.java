package org.talkoot.solution.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.solution.WordDiff;

/**
 * A stretch of text with what became of it, as clients see it.
 *
 * @param op {@code keep}, {@code remove} or {@code add}
 */
@Schema(name = "DiffSegment")
public record DiffSegment(
    @Schema(allowableValues = {"keep", "remove", "add"}) String op, String text) {
  static List<DiffSegment> of(WordDiff diff) {
    return diff.parts().stream()
        .map(part -> new DiffSegment(part.op().code(), part.text()))
        .toList();
  }
}
