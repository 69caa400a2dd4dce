package org.talkoot.member;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one access token; it is no secret. */
public final class AccessTokenId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private AccessTokenId(long value) {
    this.value = value;
  }

  public static AccessTokenId next() {
    return new AccessTokenId(Ids.next());
  }

  public static AccessTokenId of(long value) {
    return new AccessTokenId(value);
  }

  /** Reads the short text of an id. */
  public static Optional<AccessTokenId> parse(String text) {
    OptionalLong value = Ids.parse(text);
    return value.isPresent() ? Optional.of(of(value.getAsLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccessTokenId that && value == that.value;
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
