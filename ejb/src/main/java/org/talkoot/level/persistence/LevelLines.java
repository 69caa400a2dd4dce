package org.talkoot.level.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.level.HeldLine;
import org.talkoot.level.Mark;

/** Reads the lines of a network account after account, as levels look at them. */
@Dependent
public class LevelLines {
  private static final int FETCHED_AT_ONCE = 2000;

  private static final String LINES =
      """
      select member_id as member, sequence, at, rule, track, raw, occasion_1 as first,
             occasion_2 as second, occasion_3 as third, source_id as source, reverses
        from ledger_line l
       where network_id = :network and not line_hidden(l.network_id, l.member_id, l.sequence)
       order by member_id, sequence
      """;

  private static final String HELD =
      """
      select l.member_id as member, l.cause_id as cause, l.rule
        from reputation_hold h
        join ledger_line l on l.network_id = h.network_id and l.member_id = h.member_id
             and l.sequence = h.line
       where h.network_id = :network and h.ended_at is null
      """;

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public LevelLines(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Returns the lines that are held. */
  public Set<HeldLine> held(long network) {
    return jdbi.withHandle(
        handle -> handle.createQuery(HELD).bind("network", network).mapTo(HeldLine.class).set());
  }

  /**
   * Tells all lines, those of a member together and in their order; in the transaction of the
   * handle, without which they would all come at once.
   */
  static void tell(Handle handle, long network, Taker taker) {
    handle
        .createQuery(LINES)
        .bind("network", network)
        .setFetchSize(FETCHED_AT_ONCE)
        .mapTo(Row.class)
        .forEach(row -> taker.take(row.member(), row.mark()));
  }

  /** Takes lines. */
  public interface Taker {
    /** Takes the next line of a member. */
    void take(long member, Mark line);
  }

  /** A line with its member. */
  public record Row(
      long member,
      long sequence,
      Instant at,
      String rule,
      String track,
      long raw,
      long first,
      long second,
      long third,
      long source,
      long reverses) {
    Mark mark() {
      return new Mark(sequence, at, rule, track, raw, first, second, third, source, reverses);
    }
  }
}
