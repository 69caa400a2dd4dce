package org.talkoot.level;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one proposed loss of a level. */
public final class LossId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private LossId(long value) {
    this.value = value;
  }

  /** Returns a new id. */
  public static LossId next() {
    return new LossId(Ids.next());
  }

  /** Returns the id of this number. */
  public static LossId of(long value) {
    return new LossId(value);
  }

  /** Reads the short text of an id, empty when it is none. */
  public static Optional<LossId> parse(String text) {
    return Ids.parse(text).stream().mapToObj(LossId::of).findFirst();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LossId that && value == that.value;
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
