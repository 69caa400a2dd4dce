package org.talkoot.assignment;

import java.util.List;

/**
 * How well a reviewer fits a solution, and why.
 *
 * @param value 0 or more, on one scale for all reviewers
 */
public record Suitability(double value, List<Reason> reasons) {
  /** Copies the reasons so that the suitability cannot change. */
  public Suitability {
    reasons = List.copyOf(reasons);
  }

  /** Returns the suitability of a seat that was not chosen by fit. */
  public static Suitability because(String code) {
    return new Suitability(0, List.of(Reason.of(code, 0)));
  }
}
