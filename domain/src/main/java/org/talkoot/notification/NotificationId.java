package org.talkoot.notification;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;

/** Names one notification for good. */
@Embeddable
public class NotificationId implements LongId {

  private static final long serialVersionUID = 1L;

  private long value;

  protected NotificationId() {}

  private NotificationId(long value) {
    this.value = value;
  }

  public static NotificationId next() {
    return new NotificationId(TsidCreator.getTsid().toLong());
  }

  public static NotificationId of(long value) {
    return new NotificationId(value);
  }

  /** Reads the short text of an id, as it stands in addresses and answers. */
  public static Optional<NotificationId> parse(String text) {
    return Tsid.isValid(text) ? Optional.of(of(Tsid.from(text).toLong())) : Optional.empty();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NotificationId that && value == that.value;
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
