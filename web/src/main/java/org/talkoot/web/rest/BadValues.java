package org.talkoot.web.rest;

import com.fasterxml.jackson.databind.DeserializationContext;
import java.util.ArrayList;
import java.util.List;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Violation;

/** Values of a body that have the right type and no meaning; refused when their turn comes. */
final class BadValues {
  /** The attribute of a reading, and of a request, that holds them. */
  static final String KEY = BadValues.class.getName();

  private final List<Violation> violations = new ArrayList<>();

  /** Returns those of the reading that goes on. */
  static BadValues of(DeserializationContext context) {
    return context.getAttribute(KEY) instanceof BadValues values ? values : new BadValues();
  }

  void note(String field, String code, Object... args) {
    violations.add(new Violation(field, code, List.of(args)));
  }

  boolean isEmpty() {
    return violations.isEmpty();
  }

  /** Returns their refusal. */
  InvalidInput refusal() {
    return new InvalidInput(violations);
  }
}
