package org.talkoot.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talkoot.shared.RecordedEvent;

/**
 * Badges as they come about event by event, held in memory.
 *
 * <p>Back-fill, rehearsals of new badges and verification use it on the events of one network; it
 * holds one entry for each counted thing.
 */
public final class BadgeFold implements BadgeState {
  private final BadgeEngine engine;
  private final Map<Tally, Map<ItemKey, Item>> items = new HashMap<>();
  private final Map<Tally, Long> figures = new LinkedHashMap<>();
  private final Map<String, Map<Long, Set<Long>>> subjects = new HashMap<>();
  private final Map<GrantKey, Ruling> held = new LinkedHashMap<>();

  /** Starts with nothing. */
  public BadgeFold(BadgeEngine engine) {
    this.engine = engine;
  }

  /** Returns what a set would have granted over a whole history. */
  public static Collection<Ruling> grantsUnder(BadgeSet draft, Iterable<RecordedEvent> history) {
    BadgeFold fold = new BadgeFold(BadgeEngine.of(draft));
    history.forEach(fold::take);
    return fold.grants();
  }

  /** Takes an event in and returns the badges that it granted or revoked. */
  public List<Ruling> take(RecordedEvent event) {
    return engine.take(event.id(), event.event(), this);
  }

  /** Returns the grants that stand, in the order in which they were made. */
  public Collection<Ruling> grants() {
    return Collections.unmodifiableCollection(held.values());
  }

  /** Returns all figures. */
  public Map<Tally, Long> figures() {
    return Collections.unmodifiableMap(figures);
  }

  /** Returns everything that was counted. */
  public Stream<Map.Entry<ItemKey, Item>> items() {
    return items.values().stream().flatMap(some -> some.entrySet().stream());
  }

  /** Returns a fingerprint of the figures that are not 0 and of the grants that stand. */
  public String hash() {
    List<String> lines = new ArrayList<>();
    figures.forEach((tally, figure) -> lines.add(figure == 0 ? "" : tally + " " + figure));
    held.keySet().forEach(key -> lines.add(key.toString()));
    String sorted =
        lines.stream().filter(line -> !line.isEmpty()).sorted().collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(sha256().digest(sorted.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<Item> item(ItemKey key) {
    return Optional.ofNullable(items.getOrDefault(key.tally(), Map.of()).get(key));
  }

  @Override
  public void put(ItemKey key, Item item) {
    items.computeIfAbsent(key.tally(), tally -> new HashMap<>()).put(key, item);
  }

  @Override
  public long figure(Tally tally) {
    return figures.getOrDefault(tally, 0L);
  }

  @Override
  public void put(Tally tally, long figure) {
    figures.put(tally, figure);
    subjects
        .computeIfAbsent(tally.counter(), counter -> new HashMap<>())
        .computeIfAbsent(tally.member(), member -> new TreeSet<>())
        .add(tally.subject());
  }

  @Override
  public long distinct(Tally tally) {
    return counting(tally).mapToLong(Item::value).distinct().count();
  }

  @Override
  public long most(Tally tally) {
    return counting(tally).mapToLong(Item::amount).max().orElse(0);
  }

  private Stream<Item> counting(Tally tally) {
    return items.getOrDefault(tally, Map.of()).values().stream().filter(Item::counts);
  }

  @Override
  public Set<Long> subjects(String counter, long member) {
    return subjects.getOrDefault(counter, Map.of()).getOrDefault(member, Set.of());
  }

  @Override
  public OptionalInt held(GrantKey key) {
    Ruling ruling = held.get(key);
    return ruling == null ? OptionalInt.empty() : OptionalInt.of(ruling.version());
  }

  @Override
  public void put(Ruling ruling) {
    if (ruling.granted()) {
      held.put(ruling.key(), ruling);
    } else {
      held.remove(ruling.key());
    }
  }
}
