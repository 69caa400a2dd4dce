package org.talkoot.workshop.page;

import java.util.List;
import org.talkoot.reputation.application.RuleVersion;

/**
 * A version of the rules in the public list.
 *
 * @param changes a sentence for each thing that it changed
 * @param state {@code coming}, {@code inForce} or {@code past}
 */
public record VersionRow(RuleVersion version, List<String> changes, String state) {
  /** Copies the sentences. */
  public VersionRow {
    changes = List.copyOf(changes);
  }
}
