package org.talkoot.transfer;

import java.util.Optional;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names an import. */
public record ImportId(long value) implements LongId {

  private static final long serialVersionUID = 1L;

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
  public String toString() {
    return Ids.text(value);
  }
}
