package org.talkoot.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.Line;
import org.talkoot.reputation.LineKey;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.ReputationFold;
import org.talkoot.reputation.RuleBook;
import org.talkoot.shared.RecordedEvent;

/**
 * The same for one member, line by line.
 *
 * <p>It needs only the events that can pay the member or fill a cap that limits the member's lines.
 */
public final class LineRehearsal {
  private final AccountId account;
  private final ReputationFold asItWas;
  private final ReputationFold asItWouldBe;
  private final List<LineEffect> effects = new ArrayList<>();
  private long unchanged;

  /** Begins with no history. */
  public LineRehearsal(AccountId account, RuleBook asItWas, RuleBook asItWouldBe) {
    this.account = account;
    this.asItWas = new ReputationFold(new ReputationEngine(asItWas));
    this.asItWouldBe = new ReputationFold(new ReputationEngine(asItWouldBe));
  }

  /** Takes the next event of the history in. */
  public void take(RecordedEvent event) {
    Map<Place, Line> before = lines(asItWas, event);
    Map<Place, Line> after = lines(asItWouldBe, event);
    Set<Place> places = new LinkedHashSet<>(before.keySet());
    places.addAll(after.keySet());
    for (Place place : places) {
      compare(event, place, before.get(place), after.get(place));
    }
  }

  private Map<Place, Line> lines(ReputationFold fold, RecordedEvent event) {
    Map<Place, Line> lines = new LinkedHashMap<>();
    fold.take(event.id(), event.event()).stream()
        .map(posting -> posting.line())
        .filter(line -> line.account().equals(account))
        .forEach(line -> lines.put(new Place(line.key(), line.isReversal()), line));
    return lines;
  }

  private void compare(
      RecordedEvent event, Place place, @Nullable Line before, @Nullable Line after) {
    LineEffect effect =
        new LineEffect(
            event.id(),
            event.event().at(),
            event.event().numbers().getOrDefault("problem", 0L),
            place.key().rule(),
            place.key().track(),
            place.reversal(),
            before == null ? null : before.points(),
            after == null ? null : after.points());
    if (effect.isOne()) {
      effects.add(effect);
    } else {
      unchanged++;
    }
  }

  /** Returns the lines that differ, the earliest first. */
  public List<LineEffect> effects() {
    return List.copyOf(effects);
  }

  /** Returns how many lines stay as they are. */
  public long unchanged() {
    return unchanged;
  }

  private record Place(LineKey key, boolean reversal) {}
}
