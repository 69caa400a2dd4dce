package org.talkoot.badge.persistence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.badge.BadgeState;
import org.talkoot.badge.Foresight;
import org.talkoot.badge.GrantKey;
import org.talkoot.badge.Item;
import org.talkoot.badge.ItemKey;
import org.talkoot.badge.Ruling;
import org.talkoot.badge.Tally;

/**
 * The badges of one network as the database has them, for the engine to go on from.
 *
 * <p>What some events will ask for is read for all of them at once, and what they change is written
 * at once in the end ({@link #write()}). Grants are only remembered here; who asked the engine
 * writes them with their cause.
 */
public final class BadgeRows implements BadgeState {
  private final CounterRows rows;
  private final Map<ItemKey, Optional<Item>> items = new HashMap<>();
  private final Map<Tally, Long> figures = new HashMap<>();
  private final Map<GrantKey, OptionalInt> held = new HashMap<>();
  private final Map<ItemKey, Item> newItems = new LinkedHashMap<>();
  private final Map<Tally, Long> newFigures = new LinkedHashMap<>();

  /** Reads and writes what is counted in the network; its basis must be locked. */
  public BadgeRows(Jdbi jdbi, long network) {
    rows = new CounterRows(jdbi, network);
  }

  /** Reads what will be asked for. */
  public void read(Foresight ahead) {
    ahead.items().forEach(key -> items.put(key, Optional.empty()));
    rows.items(ahead.items()).forEach(found -> items.put(found.key(), Optional.of(found.item())));
    ahead.figures().forEach(tally -> figures.put(tally, 0L));
    rows.figures(ahead.figures()).forEach(found -> figures.put(found.tally(), found.figure()));
    ahead.grants().forEach(key -> held.put(key, OptionalInt.empty()));
    rows.held(ahead.grants())
        .forEach(found -> held.put(found.key(), OptionalInt.of(found.version())));
  }

  /** Writes what was counted since it was written last. */
  public void write() {
    writeItems();
    if (!newFigures.isEmpty()) {
      rows.putFigures(newFigures);
      newFigures.clear();
    }
  }

  private void writeItems() {
    if (!newItems.isEmpty()) {
      rows.putItems(newItems);
      newItems.clear();
    }
  }

  @Override
  public Optional<Item> item(ItemKey key) {
    return items.computeIfAbsent(
        key, one -> rows.items(Set.of(one)).stream().findFirst().map(CounterRows.ItemRow::item));
  }

  @Override
  public void put(ItemKey key, Item item) {
    items.put(key, Optional.of(item));
    newItems.put(key, item);
  }

  @Override
  public long figure(Tally tally) {
    return figures.computeIfAbsent(
        tally,
        one ->
            rows.figures(Set.of(one)).stream()
                .mapToLong(CounterRows.FigureRow::figure)
                .findFirst()
                .orElse(0));
  }

  @Override
  public void put(Tally tally, long figure) {
    figures.put(tally, figure);
    newFigures.put(tally, figure);
  }

  @Override
  public long distinct(Tally tally) {
    writeItems();
    return rows.distinct(tally);
  }

  @Override
  public long most(Tally tally) {
    writeItems();
    return rows.most(tally);
  }

  @Override
  public Set<Long> subjects(String counter, long member) {
    write();
    return new TreeSet<>(rows.subjects(counter, member));
  }

  @Override
  public OptionalInt held(GrantKey key) {
    return held.computeIfAbsent(
        key,
        one -> rows.held(Set.of(one)).stream().mapToInt(CounterRows.HeldRow::version).findFirst());
  }

  @Override
  public void put(Ruling ruling) {
    held.put(
        ruling.key(), ruling.granted() ? OptionalInt.of(ruling.version()) : OptionalInt.empty());
  }
}
