package org.talkoot.reputation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    ByteArrayOutputStream bytesOut = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytesOut)) {
      out.writeByte(FORMAT);
      out.write(bytes);
      longs(out, line.account().network(), line.account().member(), line.sequence());
      out.writeLong(micros(line.at()));
      text(out, line.rule());
      out.writeInt(line.ruleSet());
      text(out, line.track());
      out.writeInt(line.topics().size());
      for (long topic : line.topics()) {
        out.writeLong(topic);
      }
      longs(out, line.raw(), line.points());
      longs(out, line.occasion().first(), line.occasion().second(), line.occasion().third());
      longs(out, line.period(), line.cause(), line.source(), line.reverses());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytesOut.toByteArray();
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  private static void longs(DataOutputStream out, long... numbers) throws IOException {
    for (long number : numbers) {
      out.writeLong(number);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(utf8.length);
    out.write(utf8);
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
