package org.talkoot.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one seat of a reviewer. */
public final class AssignmentId implements LongId {
  private static final long serialVersionUID = 1L;

  private final long value;

  private AssignmentId(long value) {
    this.value = value;
  }

  /** Returns a new id. */
  public static AssignmentId next() {
    return new AssignmentId(Ids.next());
  }

  /** Returns the id of this number. */
  public static AssignmentId of(long value) {
    return new AssignmentId(value);
  }

  /** Reads the short text of an id, empty when it is none. */
  public static Optional<AssignmentId> parse(String text) {
    return Ids.parse(text).stream().mapToObj(AssignmentId::of).findFirst();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AssignmentId that && value == that.value;
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
