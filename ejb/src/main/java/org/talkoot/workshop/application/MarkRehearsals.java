package org.talkoot.workshop.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.level.persistence.LevelLines;
import org.talkoot.network.LevelTable;
import org.talkoot.network.NetworkId;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.reputation.RuleBook;
import org.talkoot.workshop.BadgeRehearsal;
import org.talkoot.workshop.Hypothesis;
import org.talkoot.workshop.LevelRehearsal;
import org.talkoot.workshop.persistence.RehearsalRows;

/** Tries out what a draft means for levels and badges, where it can mean something. */
@Dependent
public class MarkRehearsals {
  private final LevelTableRows tables;
  private final NetworkBadges badges;
  private final LevelLines lines;
  private final Clock clock;

  /** Compares with what is in force. */
  @Inject
  public MarkRehearsals(
      LevelTableRows tables, NetworkBadges badges, LevelLines lines, Clock clock) {
    this.tables = tables;
    this.badges = badges;
    this.lines = lines;
    this.clock = clock;
  }

  /** Returns a comparison of badges that waits for events, empty when they stay as they are. */
  public Optional<BadgeRehearsal> badges(RehearsalRows.Order order) {
    String draft = order.badges();
    return draft == null
        ? Optional.empty()
        : badges
            .book(order.network())
            .map(book -> book.versions().get(book.versions().size() - 1))
            .map(newest -> new BadgeRehearsal(newest, BadgeSet.parse(draft)));
  }

  /** Returns a comparison of levels that waits for lines, empty when none can change. */
  public Optional<LevelRehearsal> levels(
      RehearsalRows.Order order, RuleBook asItWas, RuleBook asItWouldBe) {
    String draft = order.levels();
    if (draft == null && !Hypothesis.findsOtherwise(asItWas, asItWouldBe)) {
      return Optional.empty();
    }
    LevelTable table = tables.inForce(NetworkId.of(order.network()), clock.instant());
    return Optional.of(
        new LevelRehearsal(
            table, draft == null ? table : LevelTable.parse(draft), lines.held(order.network())));
  }
}
