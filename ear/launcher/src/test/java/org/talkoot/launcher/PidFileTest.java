package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PidFileTest {
  private final Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()));
  private @TempDir Path folder;

  @Test
  void a_child_of_an_earlier_run_is_ended() throws Exception {
    Process orphan = new ProcessBuilder("sleep", "60").start();
    PidFile pids = new PidFile(folder.resolve("pids"));
    pids.remember(List.of(orphan.toHandle()));

    pids.reap(progress);

    assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("pids")).doesNotExist();
  }

  @Test
  void a_stranger_that_got_the_number_later_is_left_alone() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    Path file = folder.resolve("pids");
    Files.writeString(file, stranger.pid() + " 12345\nnonsense\n");

    new PidFile(file).reap(progress);

    assertThat(stranger.isAlive()).isTrue();
    stranger.destroy();
  }
}
