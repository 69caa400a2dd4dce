package org.talkoot.transfer;

import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;

/** A network that people founded here takes in no dump; an imported site has one of its own. */
public final class NetworkNotImported extends BrokenRule {

  private static final long serialVersionUID = 1L;

  public NetworkNotImported(String slug) {
    super(Refusal.CONFLICT, "import.network", slug);
  }
}
