package org.talkoot.architecture.planted.problem;

import jakarta.inject.Inject;

/** A domain class that lets a container fill it. */
public class ContainedProblem {
  @Inject OpenProblemRepository problems;
}
