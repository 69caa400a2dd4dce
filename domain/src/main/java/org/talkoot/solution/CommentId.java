package org.talkoot.solution;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.Anonymity;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one comment for good. */
@Embeddable
public class CommentId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected CommentId() {}

  private CommentId(long value) {
    this.value = value;
  }

  /** Returns a new id. */
  public static CommentId next() {
    return new CommentId(Ids.next());
  }

  /** Returns a new id that tells no more of its time than the anonymity of its problem allows. */
  public static CommentId under(Anonymity anonymity, Instant at) {
    return anonymity.isVeiled() ? new CommentId(Ids.ofDay(at)) : next();
  }

  /** Returns the id with this number. */
  public static CommentId of(long value) {
    return new CommentId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<CommentId> parse(String text) {
    OptionalLong value = Ids.parse(text);
    return value.isPresent() ? Optional.of(of(value.getAsLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommentId that && value == that.value;
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
