package org.talkoot.draft;

import java.util.Optional;
import java.util.OptionalLong;
import org.talkoot.shared.Ids;

/**
 * Which of a member's drafts it is.
 *
 * @param subject id of what it is about, as the kind says
 */
public record DraftKey(DraftKind kind, long subject) {
  /** Reads {@code solution-0abcdefghjkm1}; empty for what is none. */
  public static Optional<DraftKey> parse(String text) {
    int cut = text.indexOf('-');
    OptionalLong subject = cut < 0 ? OptionalLong.empty() : Ids.parse(text.substring(cut + 1));
    return subject.isEmpty()
        ? Optional.empty()
        : DraftKind.of(text.substring(0, cut)).map(kind -> new DraftKey(kind, subject.getAsLong()));
  }

  @Override
  public String toString() {
    return kind.code() + "-" + Ids.text(subject);
  }
}
