package org.talkoot.problem;

import java.util.List;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;
import org.talkoot.shared.Violation;

/** A problem stays closed while a blocking check of its boundedness fails. */
public final class NotBounded extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private final transient List<BoundednessCheck> failed;

  /** Names the blocking checks that fail. */
  public NotBounded(List<BoundednessCheck> failed) {
    super(Refusal.CONFLICT, "problem.notBounded", failed.size());
    this.failed = List.copyOf(failed);
  }

  /** Returns the blocking checks that fail. */
  public List<BoundednessCheck> failed() {
    return failed;
  }

  @Override
  public List<Violation> violations() {
    return failed.stream()
        .map(check -> new Violation(check.code(), "boundedness." + check.code(), List.of()))
        .toList();
  }
}
