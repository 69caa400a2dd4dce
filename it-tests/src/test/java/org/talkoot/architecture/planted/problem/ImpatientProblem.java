package org.talkoot.architecture.planted.problem;

import java.time.Instant;

/** Asks the machine for the time. */
public class ImpatientProblem {
  Instant deadline() {
    return Instant.now();
  }
}
