package org.talkoot.reputation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.talkoot.shared.DomainEvent;

/** A limit to what rules pay; those that name no cap neither fill nor feel one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@Type(Cap.DailyClamp.class), @Type(Cap.Count.class)})
public sealed interface Cap {
  /** Returns the name by which rules refer to it. */
  String code();

  /** Returns the number of the event that says whose cap it is, empty for the receiver. */
  String of();

  /** Returns the day or month that the event counts in. */
  long period(DomainEvent event);

  /** Returns what a line pays when the cap has been used so far and the rule says raw. */
  long allow(long used, long raw);

  /** Returns what taking a line back pays (mostly less than 0), given the use so far. */
  long takeBack(long used, CreditedLine line);

  /** Returns how much of the cap a line uses. */
  long uses(long raw, long points);

  /**
   * The points standing on a day, both up and down, count up to a limit.
   *
   * <p>With R the raw sum of the day, each line pays {@code min(R after, limit) − min(R before,
   * limit)}; so the order of votes and take-backs does not matter.
   *
   * @param clamp the most that counts of one day
   * @param day the number of the event that names the epoch day
   */
  record DailyClamp(String code, long clamp, String day) implements Cap {
    /** Refuses a clamp without a day or below 1. */
    public DailyClamp {
      Refused.when(clamp < 1, "clamp must be at least 1");
      Refused.when(day.isBlank(), "day must name a number of the event");
    }

    @Override
    public String of() {
      return "";
    }

    @Override
    public long period(DomainEvent event) {
      return Numbers.of(event, day);
    }

    @Override
    public long allow(long used, long raw) {
      return Math.min(used + raw, clamp) - Math.min(used, clamp);
    }

    @Override
    public long takeBack(long used, CreditedLine line) {
      return allow(used, -line.raw());
    }

    @Override
    public long uses(long raw, long points) {
      return raw;
    }
  }

  /**
   * So many lines are paid in a day or month, later ones are written with 0 points.
   *
   * @param count how many are paid
   * @param per how long it counts
   * @param of number of the event with the member whose lines are counted, empty for the receiver
   */
  record Count(String code, long count, Period per, String of) implements Cap {
    /** Refuses a count below 1. */
    public Count {
      Refused.when(count < 1, "count must be at least 1");
    }

    @Override
    public long period(DomainEvent event) {
      return per.of(event.at());
    }

    @Override
    public long allow(long used, long raw) {
      return used < count ? raw : 0;
    }

    @Override
    public long takeBack(long used, CreditedLine line) {
      return -line.points();
    }

    @Override
    public long uses(long raw, long points) {
      return points == 0 ? 0 : 1;
    }
  }
}
