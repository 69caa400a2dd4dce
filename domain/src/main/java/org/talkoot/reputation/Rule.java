package org.talkoot.reputation;

import java.util.List;
import org.talkoot.shared.DomainEvent;

/**
 * One rule: which event pays whom, how much, and what takes it back.
 *
 * @param code short name that lines carry, for instance {@code V-1}
 * @param on kind of event that pays
 * @param when what must hold of the event's numbers
 * @param to number of the event with the receiver, or {@link #EACH_PART}
 * @param never numbers of the event whose members this rule does not pay
 * @param track code of the track, or {@link #EACH_PART} for the one that each part names
 * @param points how much
 * @param occasion numbers of the event that make up the occasion; {@link #PART_SOLUTION} is the
 *     solution of each part
 * @param cap code of the cap that limits it, empty for none
 * @param version number of the event with the version of the rule set to pay by, empty for the one
 *     in force
 * @param reversedBy kinds of event that take it back
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
    List<String> reversedBy) {

  /** In place of a number: pays each part of the event. */
  public static final String EACH_PART = "eachPart";

  /** In an occasion: the solution that the part comes from. */
  public static final String PART_SOLUTION = "part.solution";

  /** Refuses a rule that could not be carried out. */
  public Rule {
    Refused.when(code.isBlank(), "a rule has no code");
    Refused.when(on.isBlank(), code + " names no event in on");
    Refused.when(to.isBlank(), code + " names no receiver in to");
    Refused.when(track.isBlank(), code + " names no track");
    Refused.when(occasion.isEmpty(), code + " has no occasion");
    Refused.when(occasion.size() > Occasion.WIDTH, code + " has more than three in occasion");
    Refused.when(points.needsParts() && !to.equals(EACH_PART), code + " shares but pays no parts");
    Refused.when(
        !to.equals(EACH_PART) && (track.equals(EACH_PART) || occasion.contains(PART_SOLUTION)),
        code + " speaks of parts but pays none");
    when = List.copyOf(when);
    never = List.copyOf(never);
    occasion = List.copyOf(occasion);
    reversedBy = List.copyOf(reversedBy);
  }

  boolean paysFor(DomainEvent event) {
    return when.stream().allMatch(condition -> condition.holds(event));
  }

  boolean paysParts() {
    return to.equals(EACH_PART);
  }
}
