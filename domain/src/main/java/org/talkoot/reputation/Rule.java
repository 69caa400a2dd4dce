package org.talkoot.reputation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.DomainEvent;

/**
 * One rule: which event pays whom, how much, and what takes it back.
 *
 * <p>What is one rule to people may need several entries of one code, for instance a debit and its
 * payment. Those that could meet on one occasion must be the same to whoever takes them back: then
 * the first of them pays and the others find the occasion paid.
 *
 * @param code short name that lines carry, for instance {@code V-1}
 * @param on kind of event that pays
 * @param when what must hold of the event's numbers
 * @param to number of the event with the receiver, or {@link #EACH_PART}
 * @param never numbers of the event whose members this rule does not pay
 * @param track code of the track, or {@link #EACH_PART} for the one that each part names
 * @param points how much
 * @param occasion numbers of the event that make up the occasion, the first of them an id; {@link
 *     #PART_SOLUTION} is the solution of each part
 * @param cap code of the cap that limits it, empty for none
 * @param version number of the event with the version of the rule set to pay by, empty for the one
 *     in force
 * @param reversedBy kinds of event that take it back, at any time
 * @param validFrom from when it pays, null for as long as its rule set is in force
 * @param validUntil from when it does not pay any more, null for as long as its rule set is
 */
public record Rule(
    String code,
    String on,
    List<Condition> when,
    String to,
    List<String> never,
    String track,
    Points points,
    List<String> occasion,
    String cap,
    String version,
    List<String> reversedBy,
    @Nullable Instant validFrom,
    @Nullable Instant validUntil) {

  /** In place of a number: pays each part of the event. */
  public static final String EACH_PART = "eachPart";

  /** In an occasion: the solution that the part comes from. */
  public static final String PART_SOLUTION = "part.solution";

  /** Refuses a rule that could not be carried out. */
  public Rule {
    Refused.at("code", code.isBlank(), "a rule has no code");
    Refused.at("on", on.isBlank(), code + " names no event in on");
    Refused.at("to", to.isBlank(), code + " names no receiver in to");
    Refused.at("track", track.isBlank(), code + " names no track");
    Refused.ifMissing("points", points);
    Refused.at("occasion", occasion.isEmpty(), code + " has no occasion");
    Refused.at(
        "occasion", occasion.size() > Occasion.WIDTH, code + " has more than three in occasion");
    boolean paysParts = to.equals(EACH_PART);
    Refused.at("points", points.needsParts() && !paysParts, code + " shares but pays no parts");
    Refused.at(
        "track",
        track.equals(EACH_PART) && !paysParts,
        code + " takes the track of parts but pays none");
    Refused.at(
        "occasion",
        occasion.contains(PART_SOLUTION) && !paysParts,
        code + " speaks of a part's solution but pays none");
    Refused.at(
        "validUntil",
        validFrom != null && validUntil != null && !validUntil.isAfter(validFrom),
        code + " ends before it begins");
    when = List.copyOf(when);
    never = Names.of("never", never);
    occasion = Names.of("occasion", occasion);
    reversedBy = Names.of("reversedBy", reversedBy);
  }

  boolean paysFor(DomainEvent event) {
    return when.stream().allMatch(condition -> condition.holds(event));
  }

  boolean paysParts() {
    return to.equals(EACH_PART);
  }

  boolean isValidAt(Instant time) {
    return (validFrom == null || !time.isBefore(validFrom))
        && (validUntil == null || time.isBefore(validUntil));
  }

  /**
   * Whether both can stand in one rule set: they have different codes, never meet on an occasion,
   * or look at different events and are taken back alike.
   */
  boolean bearsWith(Rule other) {
    return !code.equals(other.code) || !canMeet(other) || standsFor(other);
  }

  private boolean canMeet(Rule other) {
    boolean sameTrack =
        track.equals(other.track) || track.equals(EACH_PART) || other.track.equals(EACH_PART);
    return sameTrack && leadingId().equals(other.leadingId());
  }

  /** Returns what the occasion begins with; ids of different things are never the same. */
  private String leadingId() {
    String first = occasion.get(0);
    return first.equals(PART_SOLUTION) ? "solution" : first;
  }

  private boolean standsFor(Rule other) {
    return !on.equals(other.on)
        && cap.equals(other.cap)
        && Set.copyOf(reversedBy).equals(Set.copyOf(other.reversedBy));
  }
}
