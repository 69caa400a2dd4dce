package org.talkoot.member;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one session of a member in the list of them; it is no secret. */
public final class SessionId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private SessionId(long value) {
    this.value = value;
  }

  public static SessionId next() {
    return new SessionId(Ids.next());
  }

  public static SessionId of(long value) {
    return new SessionId(value);
  }

  /** Reads the short text of an id. */
  public static Optional<SessionId> parse(String text) {
    OptionalLong value = Ids.parse(text);
    return value.isPresent() ? Optional.of(of(value.getAsLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SessionId that && value == that.value;
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
