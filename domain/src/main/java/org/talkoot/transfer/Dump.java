package org.talkoot.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder that holds the XML files of a Stack Exchange data dump. */
public record Dump(Path folder) {

  /** The files an import cannot do without that are not in the folder. */
  public List<String> missing() {
    return Stream.of(DumpFile.USERS, DumpFile.POSTS, DumpFile.VOTES)
        .map(DumpFile::fileName)
        .filter(name -> !Files.isRegularFile(folder.resolve(name)))
        .toList();
  }

  public boolean has(DumpFile<?> file) {
    return Files.isRegularFile(folder.resolve(file.fileName()));
  }

  /**
   * Returns about how many rows the file has: its lines, as dumps write one row a line.
   *
   * <p>Good enough to say how far a reading has come.
   */
  public long roughSize(DumpFile<?> file) {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(folder.resolve(file.fileName()))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** Opens a file of the dump; bad rows are told to the listener and passed over. */
  public <T> DumpCursor<T> open(DumpFile<T> file, Consumer<BadRow> badRows) {
    return new DumpCursor<>(folder.resolve(file.fileName()), file, badRows);
  }
}
