package org.talkoot.reputation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A version of the rules of a community, as data.
 *
 * @param code which community's rules, for instance {@code talkoot}
 * @param version number of this version
 * @param validFrom from when it is in force
 * @param start what everybody has to begin with, shown only
 * @param floor the least that is ever shown
 * @param tracks codes of the tracks it may pay in
 * @param caps limits that rules refer to
 * @param rules the rules, in the order in which they write their lines; several may share a code
 *     when they look at different events
 * @param takeBacks what takes lines back under a code of its own
 */
public record RuleSet(
    String code,
    int version,
    Instant validFrom,
    long start,
    long floor,
    List<String> tracks,
    List<Cap> caps,
    List<Rule> rules,
    List<TakeBack> takeBacks) {

  /** Refuses a set whose rules name what does not exist, or that has two of a name. */
  public RuleSet {
    Refused.when(code.isBlank(), "code must be given");
    Refused.when(version < 1, "version must be at least 1");
    Refused.when(rules.isEmpty(), "rules must not be empty");
    tracks = List.copyOf(tracks);
    caps = List.copyOf(caps);
    rules = List.copyOf(rules);
    takeBacks = List.copyOf(takeBacks);
    Set<String> names = new HashSet<>();
    caps.forEach(cap -> Refused.when(!names.add(cap.code()), "two caps are named " + cap.code()));
    Set<String> onEvents = new HashSet<>();
    for (Rule rule : rules) {
      Refused.when(
          names.contains(rule.code()) || !onEvents.add(rule.code() + " on " + rule.on()),
          "two rules or caps are named " + rule.code());
      Refused.when(!hasCap(caps, rule), rule.code() + " names an unknown cap " + rule.cap());
      Refused.when(
          !hasTrack(tracks, rule), rule.code() + " names an unknown track " + rule.track());
    }
    for (TakeBack takeBack : takeBacks) {
      for (String taken : takeBack.takesBack()) {
        Refused.when(
            rules.stream().noneMatch(rule -> rule.code().equals(taken)),
            takeBack.code() + " takes back an unknown rule " + taken);
      }
    }
  }

  private static boolean hasCap(List<Cap> caps, Rule rule) {
    return rule.cap().isEmpty() || caps.stream().anyMatch(cap -> cap.code().equals(rule.cap()));
  }

  private static boolean hasTrack(List<String> tracks, Rule rule) {
    return rule.track().equals(Rule.EACH_PART) || tracks.contains(rule.track());
  }

  /** Returns the cap that limits the rule, empty for an exempt one. */
  public Optional<Cap> capOf(Rule rule) {
    return caps.stream().filter(cap -> cap.code().equals(rule.cap())).findFirst();
  }

  /** Returns what to show for a balance. */
  public long shown(long balance) {
    return Math.max(floor, start + balance);
  }
}
