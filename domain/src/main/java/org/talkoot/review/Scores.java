package org.talkoot.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The scores of a review, as one value in its row. */
record Scores(@JsonValue List<CriterionScore> all) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Scores {
    all = List.copyOf(all);
  }
}
