package org.talkoot.transfer;

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

  /** Opens a file of the dump; bad rows are told to the listener and passed over. */
  public <T> DumpCursor<T> open(DumpFile<T> file, Consumer<BadRow> badRows) {
    return new DumpCursor<>(folder.resolve(file.fileName()), file, badRows);
  }
}
