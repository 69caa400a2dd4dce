package org.talkoot.routing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.talkoot.routing.Finding.Decided;
import org.talkoot.routing.Finding.Given;
import org.talkoot.routing.Finding.TakenBack;
import org.talkoot.routing.Finding.TrustRenewed;
import org.talkoot.shared.RecordedEvent;

/**
 * Skill in one network as it follows from its events alone.
 *
 * <p>A judgement weighs what its judge weighed when it was made; those made before the first
 * computation of trust wait for it. What is taken back takes exactly its own weight along. What
 * belongs to a problem with blind review counts once that problem is decided.
 */
public final class SkillFold {
  private final Trust trust;
  private final LongPredicate blind;
  private final Map<Key, Weighed> standing = new LinkedHashMap<>();
  private final Map<Key, Boolean> heard = new HashMap<>();
  private final Map<Long, Boolean> decided = new HashMap<>();
  private final Map<Integer, TrustWeights> known = new HashMap<>();
  private int version;

  /** Tells the weights that each version of trust gave. */
  @FunctionalInterface
  public interface Trust {
    /** Returns the weights of a version, from 1. */
    TrustWeights of(int version);
  }

  /** A member in a topic. */
  public record Place(long member, long topic) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return member == other.member
          ? Long.compare(topic, other.topic)
          : Long.compare(member, other.member);
    }
  }

  /** What weighs for and against, in millionths, of how many judgements. */
  public record Sums(long good, long bad, long judgements) {
    /** Nothing yet. */
    public static final Sums NONE = new Sums(0, 0, 0);

    Sums plus(Weighed one) {
      boolean positive = one.judgement().kind().isPositive();
      return new Sums(
          good + (positive ? one.weight() : 0),
          bad + (positive ? 0 : one.weight()),
          judgements + 1);
    }
  }

  record Weighed(Judgement judgement, long weight) {}

  private record Key(JudgementKind kind, long subject, long generation, long judge, long member) {
    static Key of(Judgement one) {
      return new Key(one.kind(), one.subject(), one.generation(), one.judge(), one.member());
    }
  }

  /**
   * Begins with nothing.
   *
   * @param blind tells of a problem whether its review keeps anything hidden until the decision
   */
  public SkillFold(Trust trust, LongPredicate blind) {
    this.trust = trust;
    this.blind = blind;
  }

  /** Takes the next event in; one that was taken before changes nothing. */
  public void take(RecordedEvent event) {
    Findings.in(event).forEach(this::take);
  }

  private void take(Finding finding) {
    if (finding instanceof Given given) {
      give(given.judgement());
    } else if (finding instanceof TakenBack back) {
      standing.values().removeIf(one -> back.covers(one.judgement()));
    } else if (finding instanceof Decided one) {
      decided.put(one.problem(), true);
    } else if (finding instanceof TrustRenewed renewed) {
      renew(renewed.version());
    }
  }

  private void give(Judgement judgement) {
    Key key = Key.of(judgement);
    if (heard.put(key, true) == null) {
      long weight = version == 0 ? 0 : judgement.weight(weights(version).of(judgement.judge()));
      standing.put(key, new Weighed(judgement, weight));
    }
  }

  private TrustWeights weights(int of) {
    return known.computeIfAbsent(of, trust::of);
  }

  private void renew(int renewed) {
    if (version == 0) {
      TrustWeights first = weights(renewed);
      standing.replaceAll(
          (key, one) ->
              new Weighed(one.judgement(), one.judgement().weight(first.of(key.judge()))));
    }
    version = Math.max(version, renewed);
  }

  /** Returns what weighs, by member and topic. */
  public SortedMap<Place, Sums> sums() {
    SortedMap<Place, Sums> sums = new TreeMap<>();
    standing.values().stream()
        .filter(one -> one.weight() > 0 && isKnown(one.judgement().problem()))
        .forEach(
            one ->
                placesOf(one)
                    .forEach(
                        place -> sums.put(place, sums.getOrDefault(place, Sums.NONE).plus(one))));
    return sums;
  }

  private boolean isKnown(long problem) {
    return decided.containsKey(problem) || !blind.test(problem);
  }

  private static List<Place> placesOf(Weighed one) {
    return one.judgement().topics().stream()
        .distinct()
        .map(topic -> new Place(one.judgement().member(), topic))
        .toList();
  }
}
