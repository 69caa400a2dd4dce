package org.talkoot.architecture.planted.reputation;

import org.talkoot.architecture.planted.problem.OpenProblem;

/** An engine that knows a feature. */
public class NosyEngine {
  long points(OpenProblem problem) {
    return problem.hashCode();
  }
}
