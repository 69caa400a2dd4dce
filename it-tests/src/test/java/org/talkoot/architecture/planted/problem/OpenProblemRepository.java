package org.talkoot.architecture.planted.problem;

/** What no page may see. */
public interface OpenProblemRepository {
  OpenProblem get(long id);
}
