package org.talkoot.privacy;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one place where a word of a former member’s name may stand. */
public final class MentionId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private MentionId(long value) {
    this.value = value;
  }

  public static MentionId next() {
    return new MentionId(Ids.next());
  }

  public static MentionId of(long value) {
    return new MentionId(value);
  }

  /** Reads the short text of an id. */
  public static Optional<MentionId> parse(String text) {
    OptionalLong value = Ids.parse(text);
    return value.isPresent() ? Optional.of(of(value.getAsLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MentionId that && value == that.value;
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
