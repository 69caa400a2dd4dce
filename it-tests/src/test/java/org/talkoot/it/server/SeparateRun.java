package org.talkoot.it.server;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.talkoot.it.rest.RestClient;
import org.talkoot.launcher.DatabaseAddress;
import org.talkoot.launcher.Launcher;
import org.talkoot.launcher.Ports;
import org.talkoot.launcher.RunFolder;
import org.talkoot.launcher.Settings;

/** A run of its own, launched as by the run command, for tests that kill. */
public final class SeparateRun implements AutoCloseable {
  private final RunFolder folder;
  private final int httpPort = Ports.anyFree();
  private final int databasePort = Ports.anyFree();
  private final Path output;
  private final Process launcher;

  private SeparateRun(String name, boolean sample) throws IOException {
    folder = Servers.folder(name);
    Folders.delete(folder.path());
    Files.createDirectories(folder.path());
    output = folder.path().resolve("launcher.out");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                Servers.files().payara().toString(),
                Servers.files().setupScript().toString(),
                Servers.files().application().orElseThrow().toString(),
                folder.path().toString())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(output.toFile()));
    builder.environment().putAll(Servers.HURRIED);
    builder.environment().put(Settings.HTTP_PORT, String.valueOf(httpPort));
    builder.environment().put(Settings.ADMIN_PORT, String.valueOf(Ports.anyFree()));
    builder.environment().put(Settings.DB_PORT, String.valueOf(databasePort));
    builder.environment().put(Settings.SAMPLE_DATA, String.valueOf(sample));
    builder.environment().put("TALKOOT_LIMITS", "relaxed");
    launcher = builder.start();
  }

  /** Launches a run with an empty database and waits until it is ready. */
  public static SeparateRun launch(String name, Duration patience) {
    SeparateRun run = begin(name, false);
    run.awaitLine("Talkoot is ready", patience);
    return run;
  }

  /**
   * Begins a run with an empty database and waits for nothing.
   *
   * @param sample whether the sample shall be told
   */
  public static SeparateRun begin(String name, boolean sample) {
    try {
      return new SeparateRun(name, sample);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the launcher has said this. */
  public void awaitLine(String text, Duration patience) {
    awaitLine(text, 1, patience);
  }

  /** Waits until the launcher has said this so many times. */
  public void awaitLine(String text, int times, Duration patience) {
    long giveUp = System.nanoTime() + patience.toNanos();
    while (count(text) < times) {
      if (!launcher.isAlive() || System.nanoTime() > giveUp) {
        throw new AssertionError("Never said: " + text + "\n" + said());
      }
      pause();
    }
  }

  /** How many times the launcher has said this. */
  public int count(String text) {
    return said().split(Pattern.quote(text), -1).length - 1;
  }

  /** Kills the server without a warning. */
  public void killServer() {
    child(0).destroyForcibly();
  }

  /** Kills the database without a warning. */
  public void killDatabase() {
    child(1).destroyForcibly();
  }

  /** Kills the launcher itself without a warning. */
  public void killLauncher() {
    launcher.destroyForcibly();
  }

  /** The processes of server and database. */
  public List<ProcessHandle> children() {
    return List.of(child(0), child(1));
  }

  /** Where the portal answers, with a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + httpPort + "/";
  }

  public RestClient rest() {
    return RestClient.anonymous(url() + "api/v1");
  }

  public Connection database() throws SQLException {
    DatabaseAddress address = DatabaseAddress.local(databasePort, "talkoot");
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  /** Ends the run as Ctrl-C would, and waits. */
  @Override
  public void close() {
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ProcessHandle child(int number) {
    try {
      String line = Files.readAllLines(folder.path().resolve("pids")).get(number);
      return ProcessHandle.of(Long.parseLong(line.split(" ")[0])).orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      return "";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
