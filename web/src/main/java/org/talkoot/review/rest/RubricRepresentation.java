package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talkoot.review.RubricCriterion;
import org.talkoot.review.application.RubricRow;
import org.talkoot.review.application.RubricView;

/**
 * What a review of a solution must score.
 *
 * @param revision the newest revision of the solution
 */
@Schema(name = "Rubric")
public record RubricRepresentation(
    String solution, String problem, String question, int revision, List<Item> criteria) {
  /**
   * One thing to score.
   *
   * @param standing true when every rubric carries it
   * @param hint what it is about in a line, empty for the brief's own criteria
   * @param anchors what 1, 2, 3, 4 and 5 mean here, in the caller's language
   */
  @Schema(name = "RubricCriterion")
  public record Item(
      String id, String text, int weight, boolean standing, String hint, List<String> anchors) {
    static Item of(RubricRow row) {
      RubricCriterion criterion = row.criterion();
      return new Item(
          criterion.id(),
          criterion.text(),
          criterion.weight(),
          criterion.standing(),
          row.hint(),
          row.anchors());
    }
  }

  static RubricRepresentation of(RubricView view) {
    return new RubricRepresentation(
        view.solution().toString(),
        view.problem().toString(),
        view.question(),
        view.revision(),
        view.criteria().stream().map(Item::of).toList());
  }
}
