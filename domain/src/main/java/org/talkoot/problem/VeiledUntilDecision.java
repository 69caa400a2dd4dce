package org.talkoot.problem;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** Something that would tell who is who waits for the decision of a sealed or blind problem. */
public final class VeiledUntilDecision extends BrokenRule {
  private static final long serialVersionUID = 1L;

  /** Refuses it until then. */
  public VeiledUntilDecision() {
    super(Refusal.CONFLICT, "problem.veiledUntilDecision");
  }
}
