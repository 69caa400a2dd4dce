package org.talkoot.search.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.search.MarkedText;

/**
 * Plain text and where the found words stand in it.
 *
 * @param text without any markup
 * @param marks in order, not overlapping
 */
@Schema(name = "MarkedText")
public record MarkedTextRepresentation(String text, List<Mark> marks) {
  /** Copies the marks. */
  public MarkedTextRepresentation {
    marks = List.copyOf(marks);
  }

  static MarkedTextRepresentation of(MarkedText text) {
    return new MarkedTextRepresentation(
        text.text(),
        text.ranges().stream().map(range -> new Mark(range.from(), range.to())).toList());
  }

  /**
   * Where a found word stands, in UTF-16 units.
   *
   * @param from its first
   * @param to behind its last
   */
  @Schema(name = "Mark")
  public record Mark(int from, int to) {}
}
