package org.talkoot.notification;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;

/** Names one letter for good, also in its {@code Message-ID}. */
public final class LetterId implements LongId {

  private static final long serialVersionUID = 1L;

  private final long value;

  private LetterId(long value) {
    this.value = value;
  }

  public static LetterId next() {
    return new LetterId(TsidCreator.getTsid().toLong());
  }

  public static LetterId of(long value) {
    return new LetterId(value);
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LetterId that && value == that.value;
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
