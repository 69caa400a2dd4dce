package org.talkoot.reputation.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Rows of a query in PostgreSQL's binary COPY format: the cheapest way to read millions of them.
 *
 * <p>Columns are read one after the other, each once; only one read as such may be null. The server
 * sends each row in a message of its own.
 */
final class CopiedRows implements AutoCloseable {
  private static final int HEADER = 19;
  private static final byte FIRST_OF_HEADER = 'P';
  private static final long MICROS_UNTIL_2000 = 946_684_800_000_000L;

  private final CopyOut copy;
  private byte[] row = {};
  private int at;

  private CopiedRows(CopyOut copy) {
    this.copy = copy;
  }

  /** Copies what a query selects; nothing else may be asked of the connection meanwhile. */
  static CopiedRows of(Handle handle, String query) {
    try {
      PGConnection connection = handle.getConnection().unwrap(PGConnection.class);
      return new CopiedRows(
          connection.getCopyAPI().copyOut("copy (" + query + ") to stdout (format binary)"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Goes to the next row; false after the last. */
  boolean next() {
    try {
      byte[] message = copy.readFromCopy();
      if (message == null) {
        return false;
      }
      row = message;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    at = row.length >= HEADER && row[0] == FIRST_OF_HEADER ? HEADER : 0;
    if (at == row.length) {
      return next();
    }
    return shortNumber() >= 0 || next();
  }

  /** Leaves out the rows that were not read. */
  @Override
  public void close() {
    try {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private int shortNumber() {
    int number = row[at] << 8 | row[at + 1] & 0xff;
    at += 2;
    return number;
  }

  private int fourBytes() {
    int number =
        row[at] << 24 | (row[at + 1] & 0xff) << 16 | (row[at + 2] & 0xff) << 8 | row[at + 3] & 0xff;
    at += 4;
    return number;
  }

  private long eightBytes() {
    return (long) fourBytes() << 32 | fourBytes() & 0xffffffffL;
  }

  /** Reads an integer column. */
  int integer() {
    fourBytes();
    return fourBytes();
  }

  /** Reads a bigint column. */
  long number() {
    fourBytes();
    return eightBytes();
  }

  /** Reads a double precision column. */
  double fraction() {
    return Double.longBitsToDouble(number());
  }

  /** Reads a timestamptz column, as microseconds since 1970. */
  long micros() {
    return number() + MICROS_UNTIL_2000;
  }

  /** Reads a text column of plain characters, such as codes have. */
  String code() {
    int length = fourBytes();
    at += length;
    return new String(row, at - length, length, StandardCharsets.ISO_8859_1);
  }

  /** Reads a bytea column. */
  byte[] bytes() {
    int length = fourBytes();
    byte[] bytes = new byte[length];
    System.arraycopy(row, at, bytes, 0, length);
    at += length;
    return bytes;
  }

  /** Reads a bigint[] column. */
  long[] numbers() {
    int length = fourBytes();
    int end = at + length;
    int dimensions = fourBytes();
    long[] numbers = {};
    if (dimensions == 1) {
      at += 8; // whether it has nulls, and the type of its elements
      numbers = new long[fourBytes()];
      at += 4; // where it begins to count
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = number();
      }
    }
    at = end;
    return numbers;
  }

  /** Reads a jsonb column that may be null, as {@link #json}. */
  @Nullable Json jsonOrNull() {
    boolean isNull = row[at] < 0; // the first byte of the length, -1 for null
    if (isNull) {
      at += Integer.BYTES;
    }
    return isNull ? null : json();
  }

  /** Reads a jsonb column; it is only good until the next row. */
  Json json() {
    int length = fourBytes();
    at += length;
    return new Json(row, at - length + 1, at); // the first byte is the version of the format
  }

  /** The text of a JSON value within a row. */
  record Json(byte[] bytes, int from, int to) {
    String text() {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
  }
}
