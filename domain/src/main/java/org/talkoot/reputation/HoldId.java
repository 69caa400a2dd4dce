package org.talkoot.reputation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one hold for good. */
public class HoldId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private HoldId(long value) {
    this.value = value;
  }

  public static HoldId next() {
    return new HoldId(Ids.next());
  }

  public static HoldId of(long value) {
    return new HoldId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<HoldId> parse(String text) {
    return Ids.parse(text).stream().mapToObj(HoldId::of).findFirst();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HoldId that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  @Override
  public String toString() {
    return Ids.text(value);
  }
}
