package org.talkoot.reputation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Bytes to be hashed: numbers big-endian in 8 bytes, a text as its length in UTF-8 bytes (2 bytes)
 * and those bytes, hashes as they are.
 */
final class ByteForm {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private ByteForm() {}

  /** Begins with the format's number, 1 byte. */
  static ByteForm of(int format) {
    ByteForm form = new ByteForm();
    form.write(() -> form.out.writeByte(format));
    return form;
  }

  ByteForm number(long number) {
    return write(() -> out.writeLong(number));
  }

  ByteForm time(Instant at) {
    return number(ChronoUnit.MICROS.between(Instant.EPOCH, at));
  }

  /** Returns a time that is exact to the microsecond; refuses a finer one. */
  static Instant exact(Instant at) {
    if (at.getNano() % 1000 != 0) {
      throw new IllegalArgumentException("finer than a microsecond: " + at);
    }
    return at;
  }

  ByteForm hash(MerkleHash hash) {
    return write(() -> out.write(hash.bytes()));
  }

  ByteForm text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return write(
        () -> {
          out.writeShort(utf8.length);
          out.write(utf8);
        });
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  private ByteForm write(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A write that only a full disk could fail. */
  private interface Writing {
    void write() throws IOException;
  }
}
