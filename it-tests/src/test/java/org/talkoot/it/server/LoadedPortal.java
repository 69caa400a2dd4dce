package org.talkoot.it.server;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.talkoot.it.rest.RestClient;
import org.talkoot.launcher.ApplicationServer;
import org.talkoot.launcher.Children;
import org.talkoot.launcher.DatabaseAddress;
import org.talkoot.launcher.DatabaseServer;
import org.talkoot.launcher.Ports;
import org.talkoot.launcher.Progress;
import org.talkoot.launcher.RunFolder;
import org.talkoot.launcher.Settings;

/**
 * A server and a database of their own, with all that a real one does (the disk is waited for,
 * visitors' pages are kept), for measuring under load. The database stays for the next time.
 */
public final class LoadedPortal implements AutoCloseable {
  private final RunFolder folder = Servers.folder("load");
  private final Children children;
  private final DatabaseServer database;
  private final DatabaseAddress address;
  private final Settings settings =
      Settings.from(
          Map.of(
              Settings.HTTP_PORT, String.valueOf(Ports.anyFree()),
              Settings.ADMIN_PORT, String.valueOf(Ports.anyFree())));
  private final ApplicationServer server;

  private LoadedPortal(boolean fresh) throws IOException, SQLException {
    if (fresh) {
      Folders.delete(folder.path().resolve("database"));
    }
    children = Children.in(folder, new Progress(System.out));
    database = new DatabaseServer(folder, Ports.anyFree(), true);
    children.start(database);
    address = database.database("talkoot");
    server = new ApplicationServer(Servers.files(), folder, settings, environment());
  }

  /**
   * Starts the database, but no server yet.
   *
   * @param fresh whether it begins empty, whatever an earlier run left
   */
  public static LoadedPortal withDatabase(boolean fresh) {
    try {
      return new LoadedPortal(fresh);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the database is. */
  public DatabaseAddress database() {
    return address;
  }

  /** Starts the server and waits until it answers. */
  public void serve(Duration patience) {
    try {
      children.start(server);
      if (!server.awaitReady(patience)) {
        throw new IllegalStateException("The server does not answer, see " + folder.serverLog());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Rounds of reviewers and the like would go on for hours after so many solutions. */
  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(ApplicationServer.database(address));
    environment.put(Settings.SAMPLE_DATA, "false");
    environment.put(Settings.PUBLIC_URL, settings.url());
    environment.put("TALKOOT_LIMITS", "relaxed");
    environment.put("TALKOOT_REVIEW_BATCH", "P300D");
    environment.put("TALKOOT_REVIEW_RETRY", "P3000D");
    return environment;
  }

  /** The address of the home page, with a slash at its end. */
  public String url() {
    return settings.url();
  }

  public int port() {
    return settings.httpPort();
  }

  public RestClient rest() {
    return RestClient.anonymous(url() + "api/v1");
  }

  public ProcessHandle serverProcess() {
    return server.process();
  }

  public ProcessHandle databaseProcess() {
    return database.process();
  }

  @Override
  public void close() {
    try {
      children.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
