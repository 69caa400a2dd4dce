package org.talkoot.reputation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.DomainEvent;

/**
 * A limit to what rules pay; those that name no cap neither fill nor feel one.
 *
 * <p>It is counted for a member and a period, and, if it is {@code about} something, for each such
 * thing apart: about the giver it limits what one gives another, about a contribution what that
 * contribution earns. An event that takes back must carry the same numbers as the one that paid.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@Type(Cap.Clamp.class), @Type(Cap.Count.class)})
public sealed interface Cap {
  /** Returns the name by which rules refer to it. */
  String code();

  /** Returns the number of the event that says whose cap it is, empty for the receiver. */
  String of();

  /** Returns the number of the event that it is counted apart for, empty for none. */
  String about();

  /** Returns the day, month or other period that the event counts in. */
  long period(DomainEvent event);

  /** Returns what a line pays when the cap has been used so far and the rule says raw. */
  long allow(long used, long raw);

  /** Returns what taking a line back pays (mostly less than 0), given the use so far. */
  long takeBack(long used, CreditedLine line);

  /** Returns how much of the cap a line uses. */
  long uses(long raw, long points);

  /**
   * The points standing in a period, both up and down, count up to a limit.
   *
   * <p>With R the raw sum of the period, each line pays {@code min(R after, limit) − min(R before,
   * limit)}; so the order of votes and take-backs does not matter.
   *
   * @param clamp the most that counts of one period
   * @param day the number of the event that names the epoch day, empty to go by the event's time
   * @param per the period that the event's time falls in, given exactly when day is not
   * @param of number of the event with the member whose points are limited, empty for the receiver
   * @param about number of the event that is limited apart, empty for none
   */
  record Clamp(String code, long clamp, String day, @Nullable Period per, String of, String about)
      implements Cap {
    /** Refuses a clamp below 1 or one that does not say of which period. */
    public Clamp {
      Refused.at("code", code.isBlank(), "code must be given");
      Refused.at("clamp", clamp < 1, "clamp must be at least 1");
      Refused.ifHuge("clamp", clamp);
      Refused.at("", day.isBlank() == (per == null), code + " must have either day or per");
    }

    @Override
    public long period(DomainEvent event) {
      return per == null ? Numbers.of(event, day) : per.of(event.at());
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
   * So many lines are paid in a period, later ones are written with 0 points.
   *
   * @param count how many are paid
   * @param per how long it counts
   * @param of number of the event with the member whose lines are counted, empty for the receiver
   * @param about number of the event that is counted apart, empty for none
   */
  record Count(String code, long count, Period per, String of, String about) implements Cap {
    /** Refuses a count below 1 or of no period. */
    public Count {
      Refused.at("code", code.isBlank(), "code must be given");
      Refused.at("count", count < 1, "count must be at least 1");
      Refused.ifHuge("count", count);
      Refused.ifMissing("per", per);
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
