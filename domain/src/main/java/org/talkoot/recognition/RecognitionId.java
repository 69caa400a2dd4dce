package org.talkoot.recognition;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;

/** Names one recognition for good. */
@Embeddable
public class RecognitionId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected RecognitionId() {}

  private RecognitionId(long value) {
    this.value = value;
  }

  public static RecognitionId next() {
    return new RecognitionId(TsidCreator.getTsid().toLong());
  }

  public static RecognitionId of(long value) {
    return new RecognitionId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<RecognitionId> parse(String text) {
    return Tsid.isValid(text) ? Optional.of(of(Tsid.from(text).toLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecognitionId that && value == that.value;
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
