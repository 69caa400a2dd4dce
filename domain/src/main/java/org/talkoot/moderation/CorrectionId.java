package org.talkoot.moderation;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;

/** Names one correction for good. */
@Embeddable
public class CorrectionId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected CorrectionId() {}

  private CorrectionId(long value) {
    this.value = value;
  }

  /** Returns a new id. */
  public static CorrectionId next() {
    return new CorrectionId(TsidCreator.getTsid().toLong());
  }

  /** Returns the id of this number. */
  public static CorrectionId of(long value) {
    return new CorrectionId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<CorrectionId> parse(String text) {
    return Tsid.isValid(text) ? Optional.of(of(Tsid.from(text).toLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CorrectionId that && value == that.value;
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
