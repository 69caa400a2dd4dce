package org.talkoot.workshop.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.level.persistence.LevelLines;
import org.talkoot.network.LevelTable;
import org.talkoot.network.NetworkId;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.workshop.BadgeRehearsal;
import org.talkoot.workshop.LevelRehearsal;
import org.talkoot.workshop.MarkEffect;
import org.talkoot.workshop.persistence.RehearsalRows;

/** Tries out what a draft needs for levels and badges, where it says something of them. */
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

  /** Returns the levels that would be others, none when the table stays as it is. */
  public List<MarkEffect> levels(RehearsalRows.Order order) {
    String draft = order.levels();
    if (draft == null) {
      return List.of();
    }
    LevelTable table = tables.inForce(NetworkId.of(order.network()), clock.instant());
    LevelRehearsal rehearsal = new LevelRehearsal(table, LevelTable.parse(draft));
    lines.tell(order.network(), rehearsal::take);
    return rehearsal.effects();
  }
}
