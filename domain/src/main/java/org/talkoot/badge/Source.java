package org.talkoot.badge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/**
 * Where a counter hears of something that counts.
 *
 * @param on kind of event
 * @param when what must hold of its numbers
 * @param to number of the event with the member it counts for, or {@link #EACH_PART}
 * @param never numbers of the event whose members it does not count for
 * @param track of each part: only parts in this track, empty for all
 * @param amount number of the event that is counted, empty for 1
 * @param times what the amount is multiplied by, 1 when left out
 */
public record Source(
    String on,
    List<Condition> when,
    String to,
    List<String> never,
    String track,
    String amount,
    @Nullable Long times) {

  /** In place of a number: counts for each part of the event. */
  public static final String EACH_PART = "eachPart";

  /** Refuses a source that could never be heard. */
  public Source {
    Refused.when(on.isBlank(), "on must name a kind of event");
    Refused.when(to.isBlank(), "to must name a number of the event");
    Refused.when(!track.isEmpty() && !to.equals(EACH_PART), "only parts have a track");
    Refused.when(times != null && times == 0, "times must not be 0");
    when = List.copyOf(when);
    never = List.copyOf(never);
  }

  /** Returns for whom the event counts by this source, nobody when its conditions do not hold. */
  List<Facts> heard(DomainEvent event) {
    return event.kind().equals(on)
        ? parts(event).stream().map(part -> new Facts(event, part)).filter(this::counts).toList()
        : List.of();
  }

  private List<Part> parts(DomainEvent event) {
    return to.equals(EACH_PART)
        ? event.parts()
        : List.of(new Part(numberOf(event, to), "", 100, 0));
  }

  private static long numberOf(DomainEvent event, String name) {
    return name.equals("actor") ? event.actor() : event.numbers().getOrDefault(name, 0L);
  }

  private boolean counts(Facts facts) {
    long member = facts.part().member();
    return member != 0
        && (track.isEmpty() || track.equals(facts.part().track()))
        && never.stream().noneMatch(name -> facts.number(name) == member)
        && when.stream().allMatch(condition -> condition.holds(facts));
  }

  long amountOf(Facts facts) {
    long counted = amount.isEmpty() ? 1 : facts.number(amount);
    return times == null ? counted : counted * times;
  }
}
