package org.talkoot.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.talkoot.solution.SolutionId;

/** Whether a solution was chosen, and why. */
@Embeddable
public class SolutionReason {
  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "solution_id"))
  private SolutionId solution;

  private boolean accepted;
  private String reason;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected SolutionReason() {}

  SolutionReason(SolutionId solution, boolean accepted, String reason) {
    this.solution = solution;
    this.accepted = accepted;
    this.reason = reason.strip();
  }

  /** Returns the solution. */
  public SolutionId solution() {
    return solution;
  }

  /** Tells whether it was chosen. */
  public boolean isAccepted() {
    return accepted;
  }
}
