package org.talkoot.workshop.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.talkoot.badge.BadgeSets;
import org.talkoot.badge.application.BadgeSetPublishing;
import org.talkoot.network.LevelTables;
import org.talkoot.network.NetworkId;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.application.RuleSetReading;
import org.talkoot.workshop.DraftDocuments;
import org.talkoot.workshop.persistence.DraftRows;

/** Knows what a draft begins from: the newest rules and badges, and the levels in force. */
@Dependent
public class NewestDocuments {
  @Inject private RuleSetReading ruleSets;
  @Inject private LevelTableRows levels;
  @Inject private BadgeSetPublishing badges;
  @Inject private Clock clock;

  /** Returns the documents of a network. */
  public DraftDocuments of(NetworkId network) {
    return new DraftDocuments(
        ruleSets.history(network).get(0).document(),
        LevelTables.write(levels.inForce(network, clock.instant())),
        BadgeSets.write(badges.newest(network)));
  }

  /** Returns the numbers of their versions. */
  public DraftRows.Basis basis(NetworkId network) {
    return new DraftRows.Basis(
        ruleSets.history(network).get(0).version(), badges.newest(network).version());
  }

  /** Returns what a draft says; what it does not have is as it is. */
  public DraftDocuments of(DraftRows.Row row) {
    DraftDocuments newest = of(row.networkId());
    return new DraftDocuments(
        RuleDocument.of("draft", row.rules()),
        row.levels() == null ? newest.levels() : row.levels(),
        row.badges() == null ? newest.badges() : row.badges());
  }
}
