package org.talkoot.web.rest;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A request that has not the form it must have, whatever its values. */
public final class MalformedRequest extends BrokenRule {
  private static final long serialVersionUID = 1L;

  private MalformedRequest(String code, Object... args) {
    super(Refusal.MALFORMED, code, args);
  }

  /** Returns the refusal of a body that is no JSON. */
  static MalformedRequest noJson(int line, int column) {
    return new MalformedRequest("request.noJson", line, column);
  }

  /** Returns the refusal of a missing body. */
  static MalformedRequest noBody() {
    return new MalformedRequest("request.noBody");
  }

  /** Returns the refusal of a field whose JSON type is wrong. */
  static MalformedRequest wrongType(String field) {
    return field.isEmpty()
        ? new MalformedRequest("request.wrongShape")
        : new MalformedRequest("request.wrongType", field);
  }

  /** Returns the refusal of a header that cannot be read. */
  static MalformedRequest header(String name) {
    return new MalformedRequest("request.header", name);
  }
}
