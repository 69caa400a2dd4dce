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
 *     when they bear with each other
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
    Refused.at("code", code.isBlank(), "code must be given");
    Refused.at("version", version < 1, "version must be at least 1");
    Refused.ifMissing("validFrom", validFrom);
    Refused.ifHuge("start", start);
    Refused.ifHuge("floor", floor);
    Refused.at("rules", rules.isEmpty(), "rules must not be empty");
    tracks = Names.of("tracks", tracks);
    caps = List.copyOf(caps);
    rules = List.copyOf(rules);
    takeBacks = List.copyOf(takeBacks);
    refuseTwoCapsOfAName(caps);
    for (int i = 0; i < rules.size(); i++) {
      refuseBadNames(i, rules.get(i), tracks, caps);
      refuseClashes(i, rules);
    }
    for (int i = 0; i < takeBacks.size(); i++) {
      refuseUnknownRules(i, takeBacks.get(i), rules);
    }
  }

  private static void refuseTwoCapsOfAName(List<Cap> caps) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < caps.size(); i++) {
      String name = caps.get(i).code();
      Refused.at("caps[" + i + "].code", !names.add(name), "two caps are named " + name);
    }
  }

  private static void refuseBadNames(int at, Rule rule, List<String> tracks, List<Cap> caps) {
    String place = "rules[" + at + "].";
    String code = rule.code();
    Refused.at(place + "code", hasCap(caps, code), "a cap is named " + code + " too");
    Refused.at(
        place + "cap",
        !rule.cap().isEmpty() && !hasCap(caps, rule.cap()),
        code + " names an unknown cap " + rule.cap());
    Refused.at(
        place + "track",
        !rule.track().equals(Rule.EACH_PART) && !tracks.contains(rule.track()),
        code + " names an unknown track " + rule.track());
  }

  private static void refuseClashes(int at, List<Rule> rules) {
    Rule rule = rules.get(at);
    for (Rule earlier : rules.subList(0, at)) {
      Refused.at(
          "rules[" + at + "].code",
          !rule.bearsWith(earlier),
          "two entries of "
              + rule.code()
              + " can meet on one occasion: they need the same cap and reversedBy, and other events");
    }
  }

  private static void refuseUnknownRules(int at, TakeBack takeBack, List<Rule> rules) {
    List<String> codes = takeBack.takesBack();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      Refused.at(
          "takeBacks[" + at + "].takesBack[" + i + "]",
          rules.stream().noneMatch(rule -> rule.code().equals(code)),
          takeBack.code() + " takes back an unknown rule " + code);
    }
  }

  private static boolean hasCap(List<Cap> caps, String code) {
    return caps.stream().anyMatch(cap -> cap.code().equals(code));
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
