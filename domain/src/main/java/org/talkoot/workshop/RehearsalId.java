package org.talkoot.workshop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names a rehearsal. */
public final class RehearsalId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private RehearsalId(long value) {
    this.value = value;
  }

  public static RehearsalId next() {
    return new RehearsalId(Ids.next());
  }

  public static RehearsalId of(long value) {
    return new RehearsalId(value);
  }

  /** Reads the short text of an id, empty when the text is none. */
  public static Optional<RehearsalId> parse(String text) {
    return Ids.parse(text).stream().mapToObj(RehearsalId::new).findFirst();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RehearsalId that && value == that.value;
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
