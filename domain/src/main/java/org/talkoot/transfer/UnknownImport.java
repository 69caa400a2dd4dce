package org.talkoot.transfer;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** There is no such import. */
public final class UnknownImport extends BrokenRule {

  private static final long serialVersionUID = 1L;

  public UnknownImport() {
    super(Refusal.UNKNOWN, "import.unknown");
  }
}
