package org.talkoot.badge.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.BadgeFold;
import org.talkoot.badge.Item;
import org.talkoot.badge.ItemKey;
import org.talkoot.badge.Tally;

/** Counters that are built anew, and how far that has come. */
@Dependent
public class FillRows {
  private static final int BATCH = 1_000;

  private final Jdbi jdbi;

  /** Works through Jdbi. */
  @Inject
  public FillRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Notes that the building begins. */
  public void begin(long network, int version, long total, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into badge_fill (network_id, set_version, position, total, started_at)
                values (?, ?, 0, ?, ?)
                on conflict (network_id) do update
                  set set_version = excluded.set_version, position = 0, total = excluded.total,
                      started_at = excluded.started_at, finished_at = null
                """,
                network,
                version,
                total,
                now));
  }

  /** Notes how far it has come. */
  public void reach(long network, long position, @Nullable Instant finished) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update badge_fill set position = ?, finished_at = ? where network_id = ?",
                position,
                finished,
                network));
  }

  /** Returns how far the last building of a network's counters has come. */
  public Optional<Fill> find(long network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select set_version as version, position, total, started_at, finished_at"
                        + " from badge_fill where network_id = :network")
                .bind("network", network)
                .mapTo(Fill.class)
                .findOne());
  }

  /** Puts what a fold has counted in the place of all that stands. */
  public void replace(long network, BadgeFold fold) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from badge_item where network_id = ?", network);
          handle.execute("delete from badge_counter where network_id = ?", network);
          writeItems(handle, network, fold.items().iterator());
          writeFigures(handle, network, fold.figures().entrySet().iterator());
        });
  }

  /** Hands over every figure of a network. */
  public void eachFigure(long network, ObjLongConsumer<Tally> taker) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select counter, member_id as member, subject, figure from badge_counter"
                        + " where network_id = :network")
                .bind("network", network)
                .mapTo(Figure.class)
                .forEach(figure -> taker.accept(figure.tally(), figure.figure())));
  }

  /** A figure as its row has it. */
  public record Figure(String counter, long member, long subject, long figure) {
    /** Returns what it is a figure of. */
    public Tally tally() {
      return new Tally(counter, member, subject);
    }
  }

  private static void writeItems(
      Handle handle, long network, Iterator<Map.Entry<ItemKey, Item>> items) {
    while (items.hasNext()) {
      PreparedBatch batch =
          handle.prepareBatch("insert into badge_item values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
      for (int i = 0; i < BATCH && items.hasNext(); i++) {
        Map.Entry<ItemKey, Item> next = items.next();
        ItemKey key = next.getKey();
        Item item = next.getValue();
        batch.add(
            network,
            key.tally().member(),
            key.tally().counter(),
            key.tally().subject(),
            key.first(),
            key.second(),
            key.third(),
            item.amount(),
            item.value(),
            item.counts(),
            item.cause());
      }
      batch.execute();
    }
  }

  private static void writeFigures(
      Handle handle, long network, Iterator<Map.Entry<Tally, Long>> figures) {
    while (figures.hasNext()) {
      PreparedBatch batch = handle.prepareBatch("insert into badge_counter values (?, ?, ?, ?, ?)");
      for (int i = 0; i < BATCH && figures.hasNext(); i++) {
        Map.Entry<Tally, Long> next = figures.next();
        Tally tally = next.getKey();
        batch.add(network, tally.member(), tally.counter(), tally.subject(), next.getValue());
      }
      batch.execute();
    }
  }

  /**
   * The building of a network's counters.
   *
   * @param position how many events were taken
   * @param total how many there were at the beginning
   * @param finishedAt null while it goes on
   */
  public record Fill(
      int version, long position, long total, Instant startedAt, @Nullable Instant finishedAt) {
    /** Returns how far it has come, 0 to 99, and 100 once it is finished. */
    public long percent() {
      return finishedAt == null ? Math.min(99, position * 100 / Math.max(1, total)) : 100;
    }
  }
}
