package org.talkoot.feedback;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one piece of feedback. */
public final class FeedbackId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private FeedbackId(long value) {
    this.value = value;
  }

  public static FeedbackId next() {
    return new FeedbackId(Ids.next());
  }

  public static FeedbackId of(long value) {
    return new FeedbackId(value);
  }

  /** Reads the short text of an id. */
  public static Optional<FeedbackId> parse(String text) {
    OptionalLong value = Ids.parse(text);
    return value.isPresent() ? Optional.of(of(value.getAsLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FeedbackId that && value == that.value;
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
