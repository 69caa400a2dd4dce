package org.talkoot.transfer;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** An import into this network is under way already. */
public final class ImportRunning extends BrokenRule {

  private static final long serialVersionUID = 1L;

  public ImportRunning(String slug) {
    super(Refusal.CONFLICT, "import.running", slug);
  }
}
