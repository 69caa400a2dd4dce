package org.talkoot.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the rows of one file of a dump, one at a time.
 *
 * <p>A row with a missing or misformed attribute is told to the listener and passed over. Where the
 * file itself is broken, reading goes on at the line after the break; each break costs one
 * reopening of the file, so a file that is broken too often is given up.
 */
public final class DumpCursor<T> implements Iterator<T>, AutoCloseable {

  private static final int BREAKS_ALLOWED = 100;

  private final Path path;
  private final DumpFile<T> file;
  private final Consumer<BadRow> badRows;

  private BufferedReader source;
  private XMLStreamReader xml;
  private String root = "rows";
  private long linesSkipped;
  private int breaks;
  private long position;
  private @Nullable T upcoming;

  DumpCursor(Path path, DumpFile<T> file, Consumer<BadRow> badRows) {
    this.path = path;
    this.file = file;
    this.badRows = badRows;
    this.source = reader(path);
    this.xml = parsing(source);
  }

  /** The number of rows passed so far, bad ones included: where a later reading may go on. */
  public long position() {
    return upcoming == null ? position : position - 1;
  }

  /** Passes over rows until the given position without understanding them. */
  public void skipTo(long target) {
    while (position < target && nextRow() != null) {
      position++;
    }
  }

  @Override
  public boolean hasNext() {
    while (upcoming == null) {
      @Nullable DumpRow row = nextRow();
      if (row == null) {
        return false;
      }
      position++;
      upcoming = understood(row);
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T row = Objects.requireNonNull(upcoming);
    upcoming = null;
    return row;
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable T understood(DumpRow row) {
    try {
      return file.read(row);
    } catch (UnreadableRow e) {
      badRows.accept(new BadRow(file.fileName(), line(), e.reason()));
      return null;
    }
  }

  private @Nullable DumpRow nextRow() {
    while (true) {
      try {
        return nextElement();
      } catch (XMLStreamException e) {
        long broken = line();
        badRows.accept(new BadRow(file.fileName(), broken, "is not well-formed"));
        if (++breaks > BREAKS_ALLOWED || !resumeAfter(broken)) {
          return null;
        }
      }
    }
  }

  private @Nullable DumpRow nextElement() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if ("row".equals(xml.getLocalName())) {
          return new DumpRow(attributes());
        }
        root = xml.getLocalName();
      }
    }
    return null;
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  private long line() {
    return linesSkipped + xml.getLocation().getLineNumber();
  }

  private boolean resumeAfter(long brokenLine) {
    close();
    source = reader(path);
    linesSkipped = brokenLine;
    try {
      for (long line = 0; line < brokenLine; line++) {
        if (source.readLine() == null) {
          return false;
        }
      }
      if (atEnd(source)) {
        return false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    xml = parsing(new Rejoined(new StringReader("<" + root + ">"), source));
    return true;
  }

  private static boolean atEnd(Reader reader) throws IOException {
    reader.mark(1);
    boolean end = reader.read() < 0;
    reader.reset();
    return end;
  }

  private XMLStreamReader parsing(Reader text) {
    try {
      return HardenedXml.over(text);
    } catch (XMLStreamException e) {
      badRows.accept(new BadRow(file.fileName(), linesSkipped + 1, "is not XML"));
      return HardenedXml.nothing();
    }
  }

  private static BufferedReader reader(Path path) {
    try {
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One text after another, as if it were one. */
  private static final class Rejoined extends Reader {

    private final Reader head;
    private final Reader rest;
    private boolean inHead = true;

    Rejoined(Reader head, Reader rest) {
      this.head = head;
      this.rest = rest;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      if (inHead) {
        int read = head.read(buffer, offset, length);
        if (read >= 0) {
          return read;
        }
        inHead = false;
      }
      return rest.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }
}
