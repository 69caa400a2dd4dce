package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class GuardTest {
  private @TempDir Path folder;

  @Test
  void a_guard_that_was_relieved_harms_nobody() throws Exception {
    Process child = new ProcessBuilder("sleep", "60").start();
    Guard guard = Guard.post();
    guard.watch(List.of(child.toHandle()));

    guard.close();

    assertThat(child.waitFor(1, TimeUnit.SECONDS)).isFalse();
    child.destroy();
  }

  @Test
  void children_end_when_the_launcher_is_killed() throws Exception {
    Path told = folder.resolve("child");
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Watched.class.getName(),
                told.toString())
            .start();
    while (!Files.exists(told) || Files.size(told) == 0) {
      Thread.sleep(50);
    }
    ProcessHandle child = ProcessHandle.of(Long.parseLong(Files.readString(told))).orElseThrow();

    launcher.destroyForcibly();

    child.onExit().get(20, TimeUnit.SECONDS);
    assertThat(child.isAlive()).isFalse();
  }

  /** A launcher with a child, to be killed. */
  static final class Watched {
    public static void main(String[] arguments) throws Exception {
      Process child = new ProcessBuilder("sleep", "60").start();
      Guard guard = Guard.post();
      guard.watch(List.of(child.toHandle()));
      Files.writeString(Path.of(arguments[0]), String.valueOf(child.pid()));
      Thread.sleep(60_000);
      guard.close();
    }
  }
}
