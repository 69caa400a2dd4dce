package org.talkoot.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The proxies whose word about the client's address counts.
 *
 * <p>Written as addresses or networks: {@code 127.0.0.1, 10.0.0.0/8, ::1}.
 */
final class TrustedProxies {
  private static final Pattern LITERAL =
      Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private final List<Range> ranges;

  private TrustedProxies(List<Range> ranges) {
    this.ranges = ranges;
  }

  static TrustedProxies parse(String setting) {
    return new TrustedProxies(
        Arrays.stream(setting.split(","))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(Range::parse)
            .toList());
  }

  /** Returns the client: the last address that is not a proxy of ours, read from the right. */
  String clientOf(String peer, @Nullable String forwardedFor) {
    if (forwardedFor == null || !includes(peer)) {
      return peer;
    }
    String client = peer;
    String[] hops = forwardedFor.split(",");
    for (int i = hops.length - 1; i >= 0 && includes(client); i--) {
      byte[] hop = bytes(hops[i].strip());
      if (hop == null) {
        return client;
      }
      client = text(hop);
    }
    return client;
  }

  /** Tells whether the peer is one of them. */
  boolean includes(String peer) {
    byte[] address = ranges.isEmpty() ? null : bytes(peer);
    return address != null && ranges.stream().anyMatch(range -> range.contains(address));
  }

  /** Reads a literal address; names are never looked up. */
  private static byte @Nullable [] bytes(String literal) {
    if (!LITERAL.matcher(literal).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(literal).getAddress();
    } catch (UnknownHostException noAddress) {
      return null;
    }
  }

  private static String text(byte[] address) {
    try {
      return InetAddress.getByAddress(address).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Range(byte[] network, int bits) {
    static Range parse(String text) {
      String[] parts = text.split("/", 2);
      byte[] network = bytes(parts[0]);
      if (network == null) {
        throw new IllegalArgumentException("no address of a proxy: " + text);
      }
      return new Range(
          network, parts.length == 1 ? network.length * Byte.SIZE : Integer.parseInt(parts[1]));
    }

    boolean contains(byte[] address) {
      if (address.length != network.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % Byte.SIZE);
        if (((address[bit / Byte.SIZE] ^ network[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
