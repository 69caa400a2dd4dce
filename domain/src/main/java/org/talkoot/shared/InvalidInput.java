package org.talkoot.shared;

import java.util.List;

/** Input whose values do not keep their rules; says each field at fault. */
public final class InvalidInput extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** Refuses the input for these violations, at least one. */
  public InvalidInput(List<Violation> violations) {
    super(Refusal.INVALID, "input.invalid");
    this.violations = List.copyOf(violations);
  }

  /** Returns the refusal of one field. */
  public static InvalidInput of(String field, String code, Object... args) {
    return new InvalidInput(List.of(new Violation(field, code, List.of(args))));
  }

  @Override
  public List<Violation> violations() {
    return violations;
  }
}
