package org.talkoot.reputation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names a verification. */
public final class VerificationId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private VerificationId(long value) {
    this.value = value;
  }

  public static VerificationId next() {
    return new VerificationId(Ids.next());
  }

  public static VerificationId of(long value) {
    return new VerificationId(value);
  }

  /** Reads the short text of an id, empty when the text is none. */
  public static Optional<VerificationId> parse(String text) {
    return Ids.parse(text).stream().mapToObj(VerificationId::new).findFirst();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerificationId that && value == that.value;
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
