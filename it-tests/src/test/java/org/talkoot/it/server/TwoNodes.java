package org.talkoot.it.server;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

/** Two servers on one database, for tests that kill one of them. */
public final class TwoNodes implements AutoCloseable {
  /** What the monitoring brings along. */
  public static final String METRICS_TOKEN = "figures-for-the-test";

  private final Children children;
  private final DatabaseAddress database;
  private final List<Node> nodes = new ArrayList<>();

  private TwoNodes(RunFolder folder) throws IOException, SQLException {
    Folders.delete(folder.path().resolve("database"));
    children = Children.in(folder, new Progress(System.out));
    DatabaseServer server = new DatabaseServer(folder, Ports.anyFree(), false);
    children.start(server);
    database = server.database("talkoot");
  }

  /** Starts both, one after the other, and waits until they are ready. */
  public static TwoNodes launch(Duration patience) {
    try {
      TwoNodes both = new TwoNodes(Servers.folder("two-nodes"));
      both.add("node-a", patience);
      both.add("node-b", patience);
      return both;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void add(String name, Duration patience) throws IOException, InterruptedException {
    Settings settings =
        Settings.from(
            Map.of(
                Settings.HTTP_PORT, String.valueOf(Ports.anyFree()),
                Settings.ADMIN_PORT, String.valueOf(Ports.anyFree()),
                Settings.HEAP, "600m"));
    Map<String, String> environment = new HashMap<>(Servers.HURRIED);
    environment.putAll(ApplicationServer.database(database));
    environment.put(Settings.SAMPLE_DATA, "false");
    environment.put("TALKOOT_LIMITS", "relaxed");
    environment.put("TALKOOT_METRICS_TOKEN", METRICS_TOKEN);
    ApplicationServer server =
        new ApplicationServer(Servers.files(), Servers.folder(name), settings, environment);
    children.start(server);
    if (!server.awaitReady(patience)) {
      throw new IllegalStateException(name + " does not answer");
    }
    nodes.add(new Node(server.process(), "http://127.0.0.1:" + settings.httpPort()));
  }

  /** Both nodes. */
  public List<Node> nodes() {
    return List.copyOf(nodes);
  }

  public Connection database() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  @Override
  public void close() {
    try {
      children.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One of the servers. */
  public record Node(ProcessHandle process, String url) {
    public RestClient rest() {
      return RestClient.anonymous(url + "/api/v1");
    }

    /** Whether a name under which work is done is this node's. */
    public boolean isCalled(String name) {
      return name.endsWith("-" + process.pid());
    }

    /** Ends the process without a warning. */
    public void kill() {
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}
