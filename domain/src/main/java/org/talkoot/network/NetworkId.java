package org.talkoot.network;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Ids;
import org.talkoot.shared.LongId;

/** Names one network for good. */
@Embeddable
public class NetworkId implements LongId {
  private static final long serialVersionUID = 1L;

  /** The public network that every installation has and every new member belongs to. */
  public static final NetworkId COMMONS = of(1);

  private long value;

  protected NetworkId() {}

  private NetworkId(long value) {
    this.value = value;
  }

  /** Returns a new id. */
  public static NetworkId next() {
    return new NetworkId(Ids.next());
  }

  /** Returns the id of this number. */
  public static NetworkId of(long value) {
    return new NetworkId(value);
  }

  /** Reads the short text of an id, empty when it is none. */
  public static Optional<NetworkId> parse(String text) {
    return Ids.parse(text).stream().mapToObj(NetworkId::of).findFirst();
  }

  @Override
  public long value() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NetworkId that && value == that.value;
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
