package org.talkoot.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The evidence of a step, as one value in its row. */
record EvidenceLinks(@JsonValue List<Evidence> all) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  EvidenceLinks {
    all = List.copyOf(all);
  }
}
