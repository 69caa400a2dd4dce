package org.talkoot.recognition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What a recognition is for, as one value in its row. */
record ContributionsNamed(@JsonValue List<ContributionNamed> all) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  ContributionsNamed {
    all = List.copyOf(all);
  }
}
