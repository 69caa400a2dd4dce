package org.talkoot.reputation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.talkoot.shared.DomainEvent;

/** How much a rule pays. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
  @Type(Points.Always.class),
  @Type(Points.ByTable.class),
  @Type(Points.Amount.class),
  @Type(Points.ShareOf.class)
})
public sealed interface Points {
  /** The largest number that a rule set may hold, up or down, so that no sum can overflow. */
  long MOST = 1_000_000;

  /** Returns the points of each of the receivers, in their order. */
  List<Long> forEach(DomainEvent event, int receivers);

  /** Whether the rule can only be paid by the shares of an event's parts. */
  default boolean needsParts() {
    return false;
  }

  /** The same every time. */
  record Always(long always) implements Points {
    /** Refuses more than sums can bear. */
    public Always {
      Refused.ifHuge("always", always);
    }

    @Override
    public List<Long> forEach(DomainEvent event, int receivers) {
      return Collections.nCopies(receivers, always);
    }
  }

  /** What a table says for a number of the event; 0 for a value that the table does not have. */
  record ByTable(String by, Map<Long, Long> table) implements Points {
    /** Refuses an empty table and huge points. */
    public ByTable {
      Refused.at("by", by.isBlank(), "by must name a number of the event");
      Refused.at("table", table.isEmpty(), "table must have an entry");
      table.forEach((number, points) -> Refused.ifHuge("table." + number, points));
      table = Map.copyOf(table);
    }

    @Override
    public List<Long> forEach(DomainEvent event, int receivers) {
      return Collections.nCopies(receivers, table.getOrDefault(Numbers.of(event, by), 0L));
    }
  }

  /** A number of the event, as it is or multiplied. */
  record Amount(String amount, long times) implements Points {
    /** Refuses an amount that cannot differ from 0. */
    public Amount {
      Refused.at("amount", amount.isBlank(), "amount must name a number of the event");
      Refused.at("times", times == 0, "times must not be 0");
      Refused.ifHuge("times", times);
    }

    @Override
    public List<Long> forEach(DomainEvent event, int receivers) {
      return Collections.nCopies(receivers, times * Numbers.of(event, amount));
    }
  }

  /**
   * The share of each part in a number of the event, multiplied by {@code times / over}; whole
   * points by largest remainder.
   */
  record ShareOf(String shareOf, long times, long over) implements Points {
    /** Refuses a factor that is no positive fraction. */
    public ShareOf {
      Refused.at("shareOf", shareOf.isBlank(), "shareOf must name a number of the event");
      Refused.at("times", times < 1, "times must be at least 1");
      Refused.at("over", over < 1, "over must be at least 1");
      Refused.ifHuge("times", times);
      Refused.ifHuge("over", over);
    }

    @Override
    public List<Long> forEach(DomainEvent event, int receivers) {
      long whole = Numbers.of(event, shareOf) * times / over;
      return LargestRemainder.split(whole, event.parts());
    }

    @Override
    public boolean needsParts() {
      return true;
    }
  }
}
