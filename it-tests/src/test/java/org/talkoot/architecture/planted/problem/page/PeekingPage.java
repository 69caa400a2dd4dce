package org.talkoot.architecture.planted.problem.page;

import org.talkoot.architecture.planted.problem.OpenProblem;
import org.talkoot.architecture.planted.problem.OpenProblemRepository;
import org.talkoot.architecture.planted.problem.persistence.StrayService;

/** A page that reaches past the services. */
public class PeekingPage {
  StrayService service;
  OpenProblemRepository problems;

  OpenProblem problem() {
    return problems.get(1);
  }
}
