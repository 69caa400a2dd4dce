package org.talkoot.outcome;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;

/** Names one step of an outcome for good. */
@Embeddable
public class OutcomeStepId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected OutcomeStepId() {}

  private OutcomeStepId(long value) {
    this.value = value;
  }

  public static OutcomeStepId next() {
    return new OutcomeStepId(TsidCreator.getTsid().toLong());
  }

  public static OutcomeStepId of(long value) {
    return new OutcomeStepId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<OutcomeStepId> parse(String text) {
    return Tsid.isValid(text) ? Optional.of(of(Tsid.from(text).toLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutcomeStepId that && value == that.value;
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
