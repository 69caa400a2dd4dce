package org.talkoot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers the children of a run, so that the next one can end those that outlived it.
 *
 * <p>A process is known by its number and the moment it began: numbers are used again.
 */
final class PidFile {
  private static final long PATIENCE_SECONDS = 40;

  private final Path file;

  PidFile(Path file) {
    this.file = file;
  }

  /** Writes down the children that live now. */
  void remember(List<ProcessHandle> children) throws IOException {
    Files.write(file, children.stream().map(PidFile::line).toList());
  }

  /** Ends the children of an earlier run, in the order in which they were written down. */
  void reap(Progress progress) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    for (String line : Files.readAllLines(file)) {
      Optional<ProcessHandle> orphan = find(line);
      if (orphan.isPresent()) {
        progress.say("Stopping process " + orphan.get().pid() + " of an earlier run");
        end(orphan.get());
      }
    }
    Files.delete(file);
  }

  /** Forgets all children. */
  void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  private static Optional<ProcessHandle> find(String line) {
    String number = line.split(" ", 2)[0];
    if (!number.matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(number)).filter(found -> line(found).equals(line));
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String line(ProcessHandle process) {
    return process.pid()
        + " "
        + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
