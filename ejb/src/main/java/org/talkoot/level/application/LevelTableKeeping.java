package org.talkoot.level.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.talkoot.level.persistence.LevelRows;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.AuditKind;
import org.talkoot.member.application.AuditLog;
import org.talkoot.network.BadLevelTable;
import org.talkoot.network.LevelTable;
import org.talkoot.network.LevelTables;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.shared.Checks;
import org.talkoot.shared.InvalidInput;

/** The level tables of networks: which is in force, and the publishing of new versions. */
@Stateless
public class LevelTableKeeping {
  @Inject private LevelTableRows tables;
  @Inject private LevelRows levels;
  @Inject private LevelKeeping keeping;
  @Inject private Memberships memberships;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Returns the table in force in a network that the viewer may know of. */
  public LevelTable inForce(NetworkId network, Viewer viewer) {
    memberships.requireVisible(network, viewer);
    return tables.inForce(network, clock.instant());
  }

  /**
   * Publishes a table for a manager of the network; the versions before it stay.
   *
   * @return its version
   * @throws InvalidInput naming the place and the reason of a bad table
   */
  public int publish(PublishLevelTable wish) {
    memberships.require(wish.network(), wish.by(), Privilege.MANAGE);
    Instant now = clock.instant();
    Instant from = wish.validFrom() == null ? now : wish.validFrom();
    new Checks()
        .text("note", wish.note(), 3, 500)
        .require(!from.isBefore(now), "validFrom", "level.table.past")
        .throwIfBroken();
    LevelTable table = read(wish.document());
    int version = tables.add(wish.network(), table, from, wish.note().strip(), wish.by(), now);
    audit.note(AuditKind.LEVEL_TABLE_PUBLISHED, wish.by(), wish.by(), wish.network().value());
    return version;
  }

  /** Returns the published tables in force whose members nobody has looked at since. */
  public List<LevelTableRows.Version> notApplied() {
    return tables.notApplied(clock.instant());
  }

  /** Looks at everybody in the network, once for a version. */
  public void apply(LevelTableRows.Version version) {
    if (tables.noteApplied(version, clock.instant())) {
      for (MemberId member : levels.members(version.networkId())) {
        keeping.look(version.networkId(), member);
      }
    }
  }

  private static LevelTable read(String document) {
    try {
      return LevelTables.parse("level table", document);
    } catch (BadLevelTable bad) {
      throw InvalidInput.of("document", "level.table.bad", bad.place(), bad.reason());
    }
  }
}
