package org.talkoot.shared;

import java.util.List;

/**
 * One field that does not keep its rule.
 *
 * @param field path of the field as the caller wrote it, for instance {@code criteria[0].weight}
 * @param code message key without {@code error.}
 * @param args what fills the places of the message
 */
public record Violation(String field, String code, List<Object> args) {
  /** Copies the arguments so that the violation cannot change. */
  public Violation {
    args = List.copyOf(args);
  }
}
