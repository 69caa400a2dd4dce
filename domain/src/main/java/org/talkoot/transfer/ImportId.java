package org.talkoot.transfer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names an import. */
public final class ImportId implements LongId {

  private static final long serialVersionUID = 1L;

  private final long value;

  private ImportId(long value) {
    this.value = value;
  }

  public static ImportId next() {
    return new ImportId(Ids.next());
  }

  public static ImportId of(long value) {
    return new ImportId(value);
  }

  /** Reads the short text of an id, empty when the text is none. */
  public static Optional<ImportId> parse(String text) {
    return Ids.parse(text).stream().mapToObj(ImportId::new).findFirst();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImportId that && value == that.value;
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
