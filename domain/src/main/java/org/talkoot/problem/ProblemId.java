package org.talkoot.problem;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names one problem for good. */
@Embeddable
public class ProblemId implements Serializable {

  private static final long serialVersionUID = 1L;

  private long value;

  protected ProblemId() {}

  private ProblemId(long value) {
    this.value = value;
  }

  public static ProblemId next() {
    return new ProblemId(TsidCreator.getTsid().toLong());
  }

  public static ProblemId of(long value) {
    return new ProblemId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<ProblemId> parse(String text) {
    return Tsid.isValid(text) ? Optional.of(of(Tsid.from(text).toLong())) : Optional.empty();
  }

  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProblemId that && value == that.value;
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
