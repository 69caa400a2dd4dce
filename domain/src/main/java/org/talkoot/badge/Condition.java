package org.talkoot.badge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * What must hold of an event's numbers before it counts.
 *
 * <p>A number that the event does not carry fulfils nothing: older events know fewer numbers.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @Type(Condition.OneOf.class),
  @Type(Condition.AtLeast.class),
  @Type(Condition.AtMost.class)
})
public sealed interface Condition {
  /** Returns whether it holds for a part in an event. */
  boolean holds(Facts facts);

  /** The number is one of the listed values. */
  record OneOf(String number, List<Long> in) implements Condition {
    /** Refuses a condition that can never hold. */
    public OneOf {
      Refused.when(number.isBlank(), "number must be named");
      Refused.when(in.isEmpty(), "in must list a value");
      in = List.copyOf(in);
    }

    @Override
    public boolean holds(Facts facts) {
      return facts.has(number) && in.contains(facts.number(number));
    }
  }

  /** The number reaches a value. */
  record AtLeast(String number, long atLeast) implements Condition {
    /** Refuses a condition on nothing. */
    public AtLeast {
      Refused.when(number.isBlank(), "number must be named");
    }

    @Override
    public boolean holds(Facts facts) {
      return facts.has(number) && facts.number(number) >= atLeast;
    }
  }

  /** The number does not pass a value. */
  record AtMost(String number, long atMost) implements Condition {
    /** Refuses a condition on nothing. */
    public AtMost {
      Refused.when(number.isBlank(), "number must be named");
    }

    @Override
    public boolean holds(Facts facts) {
      return facts.has(number) && facts.number(number) <= atMost;
    }
  }
}
