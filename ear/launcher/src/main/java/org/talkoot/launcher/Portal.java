package org.talkoot.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A run: database and server, started in order, restarted when they die, stopped in reverse. */
final class Portal {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration SETTLING = Duration.ofSeconds(1);
  private static final String DATABASE = "talkoot";

  private final Settings settings;
  private final ServerFiles files;
  private final RunFolder folder;
  private final Progress progress;
  private final Children children;
  private volatile boolean stopping;

  Portal(
      Settings settings,
      ServerFiles files,
      RunFolder folder,
      Progress progress,
      Children children) {
    this.settings = settings;
    this.files = files;
    this.folder = folder;
    this.progress = progress;
    this.children = children;
  }

  /** Starts everything and keeps it running until it is stopped or cannot be kept running. */
  void run() throws IOException, SQLException, InterruptedException {
    Map<String, String> environment = new HashMap<>();
    environment.put(Settings.SAMPLE_DATA, String.valueOf(settings.sampleData()));
    if (!settings.ownAddress()) {
      environment.put(Settings.PUBLIC_URL, settings.url());
    }
    if (!settings.ownMail()) {
      environment.put(Settings.MAIL_FOLDER, folder.letters().toString());
    }
    environment.putAll(ApplicationServer.database(database()));
    ApplicationServer server = new ApplicationServer(files, folder, settings, environment);
    progress.say("Starting the server (its log: " + folder.serverLog() + ")");
    children.start(server);
    boolean ready = server.awaitReady(PATIENCE);
    if (ready) {
      welcome();
    } else if (server.process().isAlive()) {
      throw new StartFailed("The home page does not answer. See " + folder.serverLog());
    }
    keep(server, () -> announce(server));
  }

  /** Stops everything; the children's deaths are expected from here on. */
  void stop() throws IOException {
    stopping = true;
    progress.say("Stopping");
    children.close();
    progress.say("Stopped");
  }

  private DatabaseAddress database() throws IOException, SQLException {
    if (settings.ownDatabase().isPresent()) {
      progress.say("Using the database " + settings.ownDatabase().get());
      return settings.ownDatabase().get();
    }
    progress.say("Starting PostgreSQL on port " + settings.databasePort());
    DatabaseServer database = new DatabaseServer(folder, settings.databasePort(), true);
    children.start(database);
    Thread keeper = new Thread(() -> keepQuietly(database), "database keeper");
    keeper.setDaemon(true);
    keeper.start();
    return database.database(DATABASE);
  }

  private void keepQuietly(Child child) {
    try {
      keep(child, () -> progress.say("The " + child.name() + " runs again"));
    } catch (IOException | StartFailed e) {
      progress.say(String.valueOf(e.getMessage()));
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep(Child child, Announcement again) throws IOException, InterruptedException {
    Watch watch = new Watch(Clock.systemUTC());
    while (true) {
      child.process().onExit().join();
      // A Ctrl-C reaches child and launcher together: see first whether this is the end.
      Thread.sleep(SETTLING.toMillis());
      if (stopping) {
        return;
      }
      if (!watch.mayRestart()) {
        throw new StartFailed("The " + child.name() + " keeps dying. See " + folder.logs());
      }
      progress.say("The " + child.name() + " died, starting it again");
      children.start(child);
      again.make();
    }
  }

  private void announce(ApplicationServer server) throws InterruptedException {
    if (server.awaitReady(PATIENCE)) {
      progress.say("The server runs again: " + settings.url());
    }
  }

  private void welcome() {
    progress.say("Talkoot is ready: " + settings.url());
    if (settings.sampleData()) {
      SampleSignIns.lines().forEach(progress::say);
    }
    if (!settings.ownMail()) {
      progress.say("Letters are written to " + folder.letters());
    }
    progress.say("Ctrl-C stops it.");
  }

  /** What to say when a child is back. */
  private interface Announcement {
    void make() throws IOException, InterruptedException;
  }
}
