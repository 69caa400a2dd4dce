package org.talkoot.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small dump written for one test. */
final class WritingDumps {

  final List<BadRow> badRows = new ArrayList<>();
  private final Path folder;

  WritingDumps(Path folder) {
    this.folder = folder;
  }

  WritingDumps holding(DumpFile<?> file, String content) {
    try {
      Files.writeString(folder.resolve(file.fileName()), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> List<T> rowsOf(DumpFile<T> file) {
    return rowsOf(file, 0);
  }

  <T> List<T> rowsOf(DumpFile<T> file, long from) {
    try (DumpCursor<T> cursor = new Dump(folder).open(file, badRows::add)) {
      cursor.skipTo(from);
      List<T> rows = new ArrayList<>();
      cursor.forEachRemaining(rows::add);
      return rows;
    }
  }
}
