package org.talkoot.reputation.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.ChainedLine;
import org.talkoot.reputation.LedgerHash;
import org.talkoot.reputation.Line;
import org.talkoot.reputation.Occasion;

/** Reads the lines of a network's ledger, account by account. */
final class WrittenRows {
  private static final String LINES =
      """
      select member_id, sequence, at, rule, rule_set, track, topics, raw, points, occasion_1,
             occasion_2, occasion_3, period, cause_id, source_id, reverses, balance, previous_hash,
             hash, position
        from ledger_line
       where network_id = %d
       order by member_id, sequence
      """;

  private static final String LINE =
      """
      select * from ledger_line
       where network_id = :network and member_id = :member and sequence = :sequence
      """;

  private WrittenRows() {}

  static void each(Handle handle, long network, Taker taker) {
    try (CopiedRows rows = CopiedRows.of(handle, LINES.formatted(network))) {
      while (rows.next()) {
        Line line = line(rows, network);
        long balance = rows.number();
        LedgerHash previous = LedgerHash.of(rows.bytes());
        ChainedLine written = new ChainedLine(line, balance, previous, LedgerHash.of(rows.bytes()));
        taker.take(written, rows.number());
      }
    }
  }

  private static Line line(CopiedRows rows, long network) {
    return new Line(
        new AccountId(network, rows.number()),
        rows.number(),
        Instant.EPOCH.plus(rows.micros(), ChronoUnit.MICROS),
        rows.code(),
        rows.integer(),
        rows.code(),
        topics(rows.numbers()),
        rows.number(),
        rows.number(),
        new Occasion(rows.number(), rows.number(), rows.number()),
        rows.number(),
        rows.number(),
        rows.number(),
        rows.number());
  }

  private static List<Long> topics(long[] topics) {
    Long[] boxed = new Long[topics.length];
    Arrays.setAll(boxed, i -> topics[i]);
    return List.of(boxed);
  }

  static Optional<Line> find(Handle handle, AccountId account, long sequence) {
    return handle
        .createQuery(LINE)
        .bind("network", account.network())
        .bind("member", account.member())
        .bind("sequence", sequence)
        .mapTo(StoredLine.class)
        .findOne()
        .map(stored -> stored.chained().line());
  }

  /** Takes a line and its place among all lines. */
  interface Taker {
    void take(ChainedLine line, long position);
  }
}
