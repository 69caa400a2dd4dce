package org.talkoot.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small shell process that ends the children when the launcher was killed.
 *
 * <p>It reads the numbers of the living children from a pipe, the latest line counts. The pipe ends
 * with the launcher, whatever ended it; then the guard stops them one after the other, in order. It
 * lives in a session of its own where the system can do that, so that neither Ctrl-C nor the
 * killing of a process group reaches it. On Windows there is no guard.
 */
final class Guard implements Closeable {
  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      children=
      while read -r line; do children=$line; done
      for child in $children; do
        kill -TERM "$child" 2>/dev/null
        tries=0
        while kill -0 "$child" 2>/dev/null && [ $tries -lt 150 ]; do
          sleep 0.1
          tries=$((tries + 1))
        done
        kill -KILL "$child" 2>/dev/null
      done
      exit 0
      """;

  private final @Nullable Process process;

  private Guard(@Nullable Process process) {
    this.process = process;
  }

  /** Posts the guard. */
  static Guard post() throws IOException {
    if (!Files.isExecutable(Path.of("/bin/sh"))) {
      return new Guard(null);
    }
    List<String> command = new ArrayList<>();
    ownSession().ifPresent(setsid -> command.add(setsid.toString()));
    command.addAll(List.of("/bin/sh", "-c", SCRIPT));
    return new Guard(
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** Names the children to end, first to last. */
  void watch(List<ProcessHandle> children) throws IOException {
    if (process == null) {
      return;
    }
    Writer pipe = process.outputWriter(StandardCharsets.US_ASCII);
    pipe.write(
        children.stream().map(child -> String.valueOf(child.pid())).collect(Collectors.joining(" "))
            + "\n");
    pipe.flush();
  }

  /** Relieves the guard: the children have been stopped. */
  @Override
  public void close() throws IOException {
    if (process != null && process.isAlive()) {
      watch(List.of());
      process.getOutputStream().close();
    }
  }

  private static java.util.Optional<Path> ownSession() {
    return Stream.of("/usr/bin/setsid", "/bin/setsid")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
