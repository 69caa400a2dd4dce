package org.talkoot.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The Payara server with the application, as a direct child of this process. */
public final class ApplicationServer implements Child {
  private static final long STOP_SECONDS = 30;

  /** By itself, by Ctrl-C, by being told to. */
  private static final Set<Integer> IN_ORDER = Set.of(0, 130, 143);

  private final ServerFiles files;
  private final RunFolder folder;
  private final Settings settings;
  private final Map<String, String> environment;
  private final Domain domain;
  private @Nullable Process process;

  /** A server that gives the application the environment, beside what this process has. */
  public ApplicationServer(
      ServerFiles files, RunFolder folder, Settings settings, Map<String, String> environment) {
    this.files = files;
    this.folder = folder;
    this.settings = settings;
    this.environment = Map.copyOf(environment);
    this.domain = new Domain(files, folder, settings);
  }

  /** The environment through which the application learns of its database. */
  public static Map<String, String> database(DatabaseAddress address) {
    return Map.of(
        Settings.DB_URL, address.url(),
        Settings.DB_USER, address.user(),
        Settings.DB_PASSWORD, address.password());
  }

  @Override
  public String name() {
    return "server";
  }

  @Override
  public void start() throws IOException {
    domain.prepare();
    keepPreviousLog();
    ProcessBuilder builder =
        new ProcessBuilder(
                new ServerCommand(files, domain, folder.serverCommand()).words(settings.heap()))
            .directory(domain.path().resolve("config").toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(folder.serverOutput().toFile()));
    // Memory that threads hand back stays in their arenas: two are enough for two processors.
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    builder.environment().putAll(environment);
    Process started = builder.start();
    process = started;
    // The start program would hand over the master password here; ours is the default one.
    started.getOutputStream().write("\n\n".getBytes(StandardCharsets.US_ASCII));
    started.getOutputStream().close();
    if (files.application().isPresent()) {
      domain.deploy(files.application().get());
    }
  }

  /** Waits until the home page answers; false when it did not within the time. */
  public boolean awaitReady(Duration patience) throws InterruptedException {
    return await("", 200, patience);
  }

  /** Waits until the path is answered with that status. */
  public boolean await(String path, int status, Duration patience) throws InterruptedException {
    long giveUp = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < giveUp) {
      if (status(path) == status) {
        return true;
      }
      if (!process().isAlive()) {
        return false;
      }
      if (domain.refusedApplication()) {
        throw new StartFailed(
            "The server cannot run the application; see "
                + folder.serverLog()
                + Complaint.in(folder.serverLog()));
      }
      Thread.sleep(150);
    }
    return false;
  }

  @Override
  public ProcessHandle process() {
    if (process == null) {
      throw new IllegalStateException("The server was not started");
    }
    return process.toHandle();
  }

  @Override
  public void stop() throws IOException {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      if (IN_ORDER.contains(process.exitValue())) {
        domain.endedInOrder();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** One log a start, the one before it kept: it tells why the server had to be started again. */
  private void keepPreviousLog() throws IOException {
    if (Files.exists(folder.serverLog())) {
      Files.move(
          folder.serverLog(),
          folder.logs().resolve("server.previous.log"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private int status(String path) {
    String host = settings.httpAddress().equals("0.0.0.0") ? "127.0.0.1" : settings.httpAddress();
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://" + host + ":" + settings.httpPort() + "/" + path)
                  .toURL()
                  .openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(30_000);
      return connection.getResponseCode();
    } catch (IOException e) {
      return -1;
    }
  }
}
