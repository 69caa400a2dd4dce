package org.talkoot.reputation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The hash by which a line names the one before it: SHA-256, 32 bytes.
 *
 * <p>The hashed bytes, in this order; numbers are big-endian, a text is its length in UTF-8 bytes
 * (2 bytes) and those bytes:
 *
 * <ol>
 *   <li>the format, 1 byte: 1;
 *   <li>hash of the account's previous line, 32 bytes, all 0 before the first;
 *   <li>network, member, sequence: 8 bytes each;
 *   <li>time in microseconds since 1970-01-01T00:00Z: 8 bytes;
 *   <li>rule: text; version of the rule set: 4 bytes; track: text;
 *   <li>number of topics: 4 bytes; each topic, ascending: 8 bytes;
 *   <li>raw points, points, three numbers of the occasion, period, cause, source, sequence of the
 *       reversed line: 8 bytes each.
 * </ol>
 */
public final class LedgerHash {
  /** What the first line of an account names as the hash before it. */
  public static final LedgerHash NONE = new LedgerHash(new byte[32]);

  private static final int FORMAT = 1;

  /** Bytes of everything but the texts and the topics: format, hash, 13 numbers, 2 + 2 lengths. */
  private static final int FIXED = 1 + 32 + 13 * Long.BYTES + 2 * Integer.BYTES + 2 * Short.BYTES;

  private final byte[] bytes;

  private LedgerHash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns a hash that was computed before. */
  public static LedgerHash of(byte[] bytes) {
    return new LedgerHash(bytes.clone());
  }

  /** Returns the hash of a line that follows the one with this hash. */
  public LedgerHash then(Line line) {
    return new LedgerHash(Sha256.digest().digest(hashed(line)));
  }

  /** Returns the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  byte[] hashed(Line line) {
    byte[] rule = line.rule().getBytes(StandardCharsets.UTF_8);
    byte[] track = line.track().getBytes(StandardCharsets.UTF_8);
    int length = FIXED + rule.length + track.length + line.topics().size() * Long.BYTES;
    ByteBuffer out = ByteBuffer.allocate(length).put((byte) FORMAT).put(bytes);
    longs(out, line.account().network(), line.account().member(), line.sequence());
    out.putLong(micros(line.at()));
    text(out, rule).putInt(line.ruleSet());
    text(out, track).putInt(line.topics().size());
    for (long topic : line.topics()) {
      out.putLong(topic);
    }
    longs(out, line.raw(), line.points());
    longs(out, line.occasion().first(), line.occasion().second(), line.occasion().third());
    longs(out, line.period(), line.cause(), line.source(), line.reverses());
    return out.array();
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  private static void longs(ByteBuffer out, long... numbers) {
    for (long number : numbers) {
      out.putLong(number);
    }
  }

  private static ByteBuffer text(ByteBuffer out, byte[] utf8) {
    return out.putShort((short) utf8.length).put(utf8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LedgerHash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
