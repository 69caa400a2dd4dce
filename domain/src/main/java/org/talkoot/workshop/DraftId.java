package org.talkoot.workshop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names a draft. */
public final class DraftId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private DraftId(long value) {
    this.value = value;
  }

  public static DraftId next() {
    return new DraftId(Ids.next());
  }

  public static DraftId of(long value) {
    return new DraftId(value);
  }

  /** Reads the short text of an id, empty when the text is none. */
  public static Optional<DraftId> parse(String text) {
    return Ids.parse(text).stream().mapToObj(DraftId::new).findFirst();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DraftId that && value == that.value;
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
