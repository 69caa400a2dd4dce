package org.talkoot.level.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.level.Evidence;
import org.talkoot.level.LevelReckoning;
import org.talkoot.network.EvidencePolicy;
import org.talkoot.network.Level;
import org.talkoot.network.LevelTable;
import org.talkoot.network.NetworkId;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.LedgerDifference;

/**
 * Derives every level of a network again: from the events that tell of levels, and from the lines.
 *
 * <p>A level that is held must be the one last told of; evidence for more must have led to a
 * promotion, evidence for less to a proposal. Members whose newest lines the subscriber has not
 * seen yet are left out.
 */
@Dependent
public class LevelAudit {
  private static final String CHECK = "level";

  private static final String HELD =
      "select member_id as member, level from membership where network_id = :network";

  private static final String TOLD =
      """
      select distinct on (x.member) x.member, x.level
        from (select (numbers ->> 'receiver')::bigint as member, id,
                     (numbers ->> 'level')::integer as level
                from event_log
               where network_id = :network and kind in ('level.reached', 'level.lost')) x
       order by x.member, x.id desc
      """;

  private static final String EXCUSED =
      """
      select x.member_id from level_loss x
       where x.network_id = :network and x.status in ('OPEN', 'DECLINED')
      union
      select l.member_id
        from event_subscription s
        join event_log e on (e.xid, e.id) > (s.xid, s.event_id) and e.network_id = :network
        join ledger_line l on l.cause_id = e.id
       where s.name = 'levels'
      """;

  private final Jdbi jdbi;
  private final LevelTableRows tables;
  private final Clock clock;

  /** Reads through Jdbi. */
  @Inject
  public LevelAudit(Jdbi jdbi, LevelTableRows tables, Clock clock) {
    this.jdbi = jdbi;
    this.tables = tables;
    this.clock = clock;
  }

  /** Returns what does not follow. */
  public List<LedgerDifference> of(NetworkId network) {
    LevelTable table = tables.inForce(network, clock.instant());
    return jdbi.inTransaction(handle -> compare(handle, network, table));
  }

  private static List<LedgerDifference> compare(
      Handle handle, NetworkId network, LevelTable table) {
    Map<Long, Level> held = held(handle, network);
    Map<Long, Level> told = told(handle, network);
    Set<Long> excused = excused(handle, network);
    List<LedgerDifference> differences = new ArrayList<>();
    held.forEach(
        (member, level) ->
            add(differences, network, member, "told", level, told.getOrDefault(member, first())));
    Map<Long, Level> open = new HashMap<>(held);
    eachReached(
        handle,
        network,
        table,
        (member, reached) -> {
          Level level = open.remove(member);
          if (level != null && !excused.contains(member)) {
            add(differences, network, member, "evidence", level, reached);
          }
        });
    open.forEach(
        (member, level) -> {
          if (!excused.contains(member)) {
            add(differences, network, member, "evidence", level, first());
          }
        });
    return differences;
  }

  private static void eachReached(
      Handle handle, NetworkId network, LevelTable table, BiConsumer<Long, Level> taker) {
    EvidencePolicy policy = table.evidence();
    Evidence[] evidence = {new Evidence(policy, 0)};
    long[] member = {0};
    LevelLines.tell(
        handle,
        network.value(),
        (of, line) -> {
          if (of != member[0]) {
            hand(table, member[0], evidence[0], taker);
            member[0] = of;
            evidence[0] = new Evidence(policy, of);
          }
          evidence[0].take(line);
        });
    hand(table, member[0], evidence[0], taker);
  }

  private static void hand(
      LevelTable table, long member, Evidence evidence, BiConsumer<Long, Level> taker) {
    if (member != 0) {
      taker.accept(member, new LevelReckoning(table, evidence.tracks()).reached());
    }
  }

  private static void add(
      List<LedgerDifference> differences,
      NetworkId network,
      long member,
      String place,
      Level found,
      Level expected) {
    if (found != expected) {
      AccountId account = new AccountId(network.value(), member);
      differences.add(new LedgerDifference(CHECK, account, place, found.code(), expected.code()));
    }
  }

  private static Level first() {
    return Level.NEWCOMER;
  }

  private static Map<Long, Level> held(Handle handle, NetworkId network) {
    Map<Long, Level> held = new HashMap<>();
    handle
        .createQuery(HELD)
        .bind("network", network)
        .mapTo(HeldRow.class)
        .forEach(row -> held.put(row.member(), row.level()));
    return held;
  }

  private static Map<Long, Level> told(Handle handle, NetworkId network) {
    Map<Long, Level> told = new HashMap<>();
    handle
        .createQuery(TOLD)
        .bind("network", network)
        .mapTo(ToldRow.class)
        .forEach(row -> told.put(row.member(), Level.values()[row.level()]));
    return told;
  }

  private static Set<Long> excused(Handle handle, NetworkId network) {
    return new HashSet<>(
        handle.createQuery(EXCUSED).bind("network", network).mapTo(Long.class).list());
  }

  /** A level that is held. */
  public record HeldRow(long member, Level level) {}

  /** A level as the log told it last. */
  public record ToldRow(long member, int level) {}
}
