package org.talkoot.shared;

import java.util.List;

/**
 * A rule that was not kept: the root of every named refusal.
 *
 * <p>Each rule has its own subclass. The code names the message ({@code error.<code>}) in the
 * bundles of both languages; the arguments fill its places. Throwing one rolls the transaction
 * back.
 */
public abstract class BrokenRule extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final String code;
  private final transient List<Object> args;

  /**
   * Names the rule that was broken.
   *
   * @param refusal the kind of refusal
   * @param code the message key without {@code error.}, for instance {@code problem.notOpen}
   * @param args what fills the places of the message, in order
   */
  protected BrokenRule(Refusal refusal, String code, Object... args) {
    super(code);
    this.refusal = refusal;
    this.code = code;
    this.args = List.of(args);
  }

  /** Returns the kind of refusal. */
  public Refusal refusal() {
    return refusal;
  }

  /** Returns the code, stable across versions and languages. */
  public String code() {
    return code;
  }

  /** Returns what fills the places of the message. */
  public List<Object> args() {
    return args;
  }

  /** Returns the fields at fault; empty unless the input itself was bad. */
  public List<Violation> violations() {
    return List.of();
  }
}
