package org.talkoot.level.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
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

  private final Jdbi jdbi;

  /** Reads through Jdbi. */
  @Inject
  public LevelLines(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Tells all lines; those of a member come together and in their order. */
  public void tell(long network, Taker taker) {
    jdbi.useTransaction(handle -> tell(handle, network, taker));
  }

  /** Tells them in the transaction of the handle, without which they would all come at once. */
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
