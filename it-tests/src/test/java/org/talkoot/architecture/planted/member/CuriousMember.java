package org.talkoot.architecture.planted.member;

import org.talkoot.architecture.planted.problem.OpenProblem;

/** A low feature that looks at a higher one, which looks back. */
public class CuriousMember {
  OpenProblem favourite;
}
