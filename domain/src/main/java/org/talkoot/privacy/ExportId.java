package org.talkoot.privacy;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one archive of own data. */
public final class ExportId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private ExportId(long value) {
    this.value = value;
  }

  public static ExportId next() {
    return new ExportId(Ids.next());
  }

  public static ExportId of(long value) {
    return new ExportId(value);
  }

  /** Reads the short text of an id. */
  public static Optional<ExportId> parse(String text) {
    OptionalLong value = Ids.parse(text);
    return value.isPresent() ? Optional.of(of(value.getAsLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExportId that && value == that.value;
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
