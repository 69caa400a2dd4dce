package org.talkoot.solution;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.Anonymity;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one refinement for good. */
@Embeddable
public class RefinementId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected RefinementId() {}

  private RefinementId(long value) {
    this.value = value;
  }

  /** Returns a new id. */
  public static RefinementId next() {
    return new RefinementId(Ids.next());
  }

  /** Returns a new id that tells no more of its time than the anonymity of its problem allows. */
  public static RefinementId under(Anonymity anonymity, Instant at) {
    return anonymity.isVeiled() ? new RefinementId(Ids.ofDay(at)) : next();
  }

  /** Returns the id with this number. */
  public static RefinementId of(long value) {
    return new RefinementId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<RefinementId> parse(String text) {
    OptionalLong value = Ids.parse(text);
    return value.isPresent() ? Optional.of(of(value.getAsLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RefinementId that && value == that.value;
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
