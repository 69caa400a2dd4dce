package org.talkoot.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets one launcher at a time into a run folder.
 *
 * <p>The operating system frees the lock with the process, however that ends. While its holder says
 * that it is stopping, the next one waits; otherwise the next one is sent away.
 */
final class RunLock implements Closeable {
  private static final String STOPPING = "stopping";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final FileChannel channel;
  private final Path state;

  private RunLock(FileChannel channel, Path state) {
    this.channel = channel;
    this.state = state;
  }

  /** Takes the lock, or says who has it. */
  static RunLock take(RunFolder folder, Progress progress) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    boolean told = false;
    while (tryLock(channel) == null) {
      if (!read(folder.state()).equals(STOPPING) || System.nanoTime() > giveUp) {
        channel.close();
        throw new StartFailed(
            "Talkoot already runs in " + folder.path() + " (" + read(folder.state()) + ").");
      }
      if (!told) {
        progress.say("Waiting for the previous run to stop");
        told = true;
      }
      pause();
    }
    RunLock lock = new RunLock(channel, folder.state());
    lock.write("process " + ProcessHandle.current().pid());
    return lock;
  }

  /** Tells the next launcher that waiting is worth while. */
  void stopping() {
    write(STOPPING);
  }

  @Override
  public void close() throws IOException {
    // The word "stopping" stays: whoever waits must not read a moment without it.
    channel.close();
  }

  private void write(String text) {
    try {
      Files.writeString(state, text);
    } catch (IOException e) {
      throw new StartFailed("Cannot write " + state, e);
    }
  }

  private static String read(Path state) {
    try {
      return Files.readString(state);
    } catch (IOException e) {
      return "starting";
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while waiting", e);
    }
  }
}
