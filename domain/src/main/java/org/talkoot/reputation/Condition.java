package org.talkoot.reputation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.talkoot.shared.DomainEvent;

/** What must hold of an event's numbers before a rule pays. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@Type(Condition.OneOf.class), @Type(Condition.AtLeast.class)})
public sealed interface Condition {
  /** Returns whether it holds for the event. */
  boolean holds(DomainEvent event);

  /** The number is one of the listed values. */
  record OneOf(String number, List<Long> in) implements Condition {
    /** Refuses a condition that can never hold. */
    public OneOf {
      Refused.at("number", number.isBlank(), "number must be named");
      Refused.at("in", in.isEmpty(), "in must list a value");
      in = List.copyOf(in);
    }

    @Override
    public boolean holds(DomainEvent event) {
      return in.contains(Numbers.of(event, number));
    }
  }

  /** The number reaches a value. */
  record AtLeast(String number, long atLeast) implements Condition {
    /** Refuses a condition on nothing. */
    public AtLeast {
      Refused.at("number", number.isBlank(), "number must be named");
    }

    @Override
    public boolean holds(DomainEvent event) {
      return Numbers.of(event, number) >= atLeast;
    }
  }
}
