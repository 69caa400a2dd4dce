package org.talkoot.moderation;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.Anonymity;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one case for good. */
@Embeddable
public class FlagId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected FlagId() {}

  private FlagId(long value) {
    this.value = value;
  }

  public static FlagId next() {
    return new FlagId(TsidCreator.getTsid().toLong());
  }

  public static FlagId of(long value) {
    return new FlagId(value);
  }

  /** Returns a new id that tells no more of its time than the anonymity of its problem allows. */
  public static FlagId under(Anonymity anonymity, Instant at) {
    return anonymity.isVeiled() ? new FlagId(Ids.ofDay(at)) : next();
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<FlagId> parse(String text) {
    return Tsid.isValid(text) ? Optional.of(of(Tsid.from(text).toLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FlagId that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }

  @Override
  public String toString() {
    return Tsid.from(value).toLowerCase();
  }
}
