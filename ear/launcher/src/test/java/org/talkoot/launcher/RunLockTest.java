package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  private final Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()));
  private @TempDir Path path;

  @Test
  void a_second_launcher_is_sent_away() throws Exception {
    RunFolder folder = RunFolder.at(path);
    try (RunLock first = RunLock.take(folder, progress)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> RunLock.take(folder, progress))
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining("already runs");
    }
  }

  @Test
  void a_second_launcher_waits_for_one_that_is_stopping() throws Exception {
    RunFolder folder = RunFolder.at(path);
    RunLock first = RunLock.take(folder, progress);
    first.stopping();

    CompletableFuture<RunLock> second = CompletableFuture.supplyAsync(() -> take(folder));
    assertThat(second).isNotDone();
    first.close();

    second.get(10, TimeUnit.SECONDS).close();
  }

  private RunLock take(RunFolder folder) {
    try {
      return RunLock.take(folder, progress);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
