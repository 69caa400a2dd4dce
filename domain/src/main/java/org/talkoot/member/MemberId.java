package org.talkoot.member;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/**
 * Names one member for good, also after an erasure.
 *
 * <p>It is drawn at random: it stands in the hashed lines of the ledger, where it must tell nothing
 * once nobody knows any more whose it was.
 */
@Embeddable
public class MemberId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected MemberId() {}

  private MemberId(long value) {
    this.value = value;
  }

  /** Draws an id for a newcomer. */
  public static MemberId next() {
    return new MemberId(Ids.random());
  }

  public static MemberId of(long value) {
    return new MemberId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<MemberId> parse(String text) {
    OptionalLong value = Ids.parse(text);
    return value.isPresent() ? Optional.of(of(value.getAsLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberId that && value == that.value;
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
