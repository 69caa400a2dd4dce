package org.talkoot.workshop.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.BadgeSets;
import org.talkoot.badge.application.BadgeSetPublishing;
import org.talkoot.network.BadLevelTable;
import org.talkoot.network.LevelTables;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.application.RuleSetPublishing;
import org.talkoot.shared.InvalidInput;
import org.talkoot.workshop.DraftDocuments;

/** Reads whole documents that managers send in place of those of a draft. */
@Dependent
public class SentDocuments {
  private static final int LONGEST_DOCUMENT = 200_000;

  @Inject private RuleSetPublishing rules;
  @Inject private BadgeSetPublishing badges;

  /**
   * Returns what was sent; what was not is as it was before.
   *
   * @throws InvalidInput naming the document, the place in it and the reason
   */
  public DraftDocuments over(
      DraftDocuments before,
      NetworkId network,
      @Nullable String sentRules,
      @Nullable String sentLevels,
      @Nullable String sentBadges) {
    return new DraftDocuments(
        sentRules == null ? before.rules() : rules.read(network, sentRules),
        sentLevels == null ? before.levels() : levels(sentLevels),
        sentBadges == null ? before.badges() : BadgeSets.write(badges.check(network, sentBadges)));
  }

  private static String levels(String sent) {
    if (sent.length() > LONGEST_DOCUMENT) {
      throw InvalidInput.of("levels", "text.tooLong", LONGEST_DOCUMENT);
    }
    try {
      return LevelTables.write(LevelTables.parse("levels", sent));
    } catch (BadLevelTable bad) {
      throw InvalidInput.of("levels", "level.table.bad", bad.place(), bad.reason());
    }
  }
}
