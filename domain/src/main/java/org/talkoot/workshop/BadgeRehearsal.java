package org.talkoot.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.talkoot.badge.BadgeEngine;
import org.talkoot.badge.BadgeFold;
import org.talkoot.badge.BadgeSet;
import org.talkoot.shared.RecordedEvent;

/** Grants badges over a history by two sets, each as if it had been in force all the time. */
public final class BadgeRehearsal {
  private final BadgeEngine engine;
  private final BadgeEngine otherEngine;
  private final BadgeFold asItIs;
  private final BadgeFold asItWouldBe;

  /** Compares these sets. */
  public BadgeRehearsal(BadgeSet asItIs, BadgeSet asItWouldBe) {
    engine = BadgeEngine.of(asItIs);
    otherEngine = BadgeEngine.of(asItWouldBe);
    this.asItIs = new BadgeFold(engine);
    this.asItWouldBe = new BadgeFold(otherEngine);
  }

  /** Returns the kinds of events that either set looks at. */
  public Set<String> kinds() {
    Set<String> kinds = new TreeSet<>(engine.kinds());
    kinds.addAll(otherEngine.kinds());
    return kinds;
  }

  /** Takes the next event of the history in. */
  public void take(RecordedEvent event) {
    asItIs.take(event);
    asItWouldBe.take(event);
  }

  /** Returns the badges that somebody would hold more or fewer of. */
  public List<MarkEffect> effects() {
    Map<Held, Integer> before = held(asItIs);
    Map<Held, Integer> after = held(asItWouldBe);
    Set<Held> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    List<MarkEffect> effects = new ArrayList<>();
    for (Held one : all) {
      int was = before.getOrDefault(one, 0);
      int wouldBe = after.getOrDefault(one, 0);
      if (was != wouldBe) {
        effects.add(
            new MarkEffect(
                one.member(), MarkEffect.Kind.BADGE, one.badge(), "" + was, "" + wouldBe));
      }
    }
    return effects;
  }

  private static Map<Held, Integer> held(BadgeFold fold) {
    Map<Held, Integer> held = new TreeMap<>();
    fold.grants()
        .forEach(
            ruling ->
                held.merge(new Held(ruling.key().badge(), ruling.key().member()), 1, Integer::sum));
    return held;
  }

  private record Held(String badge, long member) implements Comparable<Held> {
    @Override
    public int compareTo(Held other) {
      int byBadge = badge.compareTo(other.badge);
      return byBadge != 0 ? byBadge : Long.compare(member, other.member);
    }
  }
}
