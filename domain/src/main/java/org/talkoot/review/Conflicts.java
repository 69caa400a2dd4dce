package org.talkoot.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The connections a reviewer declared, as one value in the row of the review. */
record Conflicts(@JsonValue List<Conflict> all) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Conflicts {
    all = List.copyOf(all);
  }
}
