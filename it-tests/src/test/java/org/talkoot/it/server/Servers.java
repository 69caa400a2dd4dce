package org.talkoot.it.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.talkoot.launcher.ApplicationServer;
import org.talkoot.launcher.Children;
import org.talkoot.launcher.DatabaseAddress;
import org.talkoot.launcher.DatabaseServer;
import org.talkoot.launcher.Ports;
import org.talkoot.launcher.Progress;
import org.talkoot.launcher.RunFolder;
import org.talkoot.launcher.ServerFiles;
import org.talkoot.launcher.Settings;

/** Everything that runs beside the tests, one of each, started when it is first asked for. */
final class Servers {
  private static final Duration PATIENCE = Duration.ofMinutes(6);
  static final String ADMIN_PORT = "talkoot.it.admin.port";
  private static final String DURABLE = "talkoot.it.durable";

  /** A server that lives for minutes does not earn what thorough compiling and tidying cost. */
  static final Map<String, String> HURRIED =
      Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

  private static Children children;
  private static DatabaseServer database;
  private static GreenMail mail;
  private static final Once<RunningServer> PORTAL =
      new Once<>(() -> start("portal", Ports.anyFree(), files(), true, writing()));
  private static final Once<RunningServer> CONTAINER =
      new Once<>(
          () ->
              start(
                  "container", Integer.getInteger(ADMIN_PORT), files().empty(), false, mailing()));

  private Servers() {}

  /** The portal with sample data and raised limits, without a mail server. */
  static RunningServer portal() {
    return PORTAL.get();
  }

  /** An empty server for Arquillian, that has a mail server. */
  static RunningServer container() {
    return CONTAINER.get();
  }

  static synchronized GreenMail mail() {
    if (mail == null) {
      mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      mail.start();
    }
    return mail;
  }

  /** What a server under test is made of. */
  static ServerFiles files() {
    return new ServerFiles(
        Path.of(System.getProperty("talkoot.it.payara")),
        Path.of(System.getProperty("talkoot.it.setup")),
        Optional.of(Path.of(System.getProperty("talkoot.it.ear"))));
  }

  static RunFolder folder(String name) {
    return RunFolder.at(Path.of(System.getProperty("talkoot.it.folder")).resolve(name));
  }

  static synchronized void stop() throws IOException {
    if (children != null) {
      children.close();
      children = null;
    }
    if (mail != null) {
      mail.stop();
    }
  }

  /** Where the sample portal writes letters, for it has no mail server. */
  static Path letters() {
    return folder("portal").path().resolve("letters");
  }

  private static Map<String, String> writing() {
    return Map.of("TALKOOT_MAIL_FOLDER", letters().toString());
  }

  private static Map<String, String> mailing() {
    return Map.of(
        "TALKOOT_SMTP_HOST",
        "127.0.0.1",
        "TALKOOT_SMTP_PORT",
        String.valueOf(mail().getSmtp().getPort()));
  }

  private static RunningServer start(
      String name, int adminPort, ServerFiles files, boolean sample, Map<String, String> more) {
    try {
      Settings settings =
          Settings.from(
              Map.of(
                  Settings.HTTP_PORT, String.valueOf(Ports.anyFree()),
                  Settings.ADMIN_PORT, String.valueOf(adminPort)));
      DatabaseAddress address = database(name);
      Map<String, String> environment = new HashMap<>(HURRIED);
      environment.putAll(ApplicationServer.database(address));
      environment.put(Settings.SAMPLE_DATA, String.valueOf(sample));
      environment.put("TALKOOT_LIMITS", "relaxed");
      environment.put("TALKOOT_RULES_LEAD", "PT2S");
      environment.put("TALKOOT_VISITOR_PAGES", "PT0S");
      environment.put("TALKOOT_FIGURES", "PT0S");
      environment.put("TALKOOT_KEPT", "PT0S");
      environment.put("TALKOOT_LETTERS_GATHER", "PT5S");
      environment.put("TALKOOT_OPERATOR_EMAIL", Portal.OPERATOR_EMAIL);
      environment.putAll(more);
      ApplicationServer server = new ApplicationServer(files, folder(name), settings, environment);
      children.start(server);
      int expected = files.application().isPresent() ? 200 : 404;
      if (!server.await("", expected, PATIENCE)) {
        throw new IllegalStateException(
            "The server does not answer, see " + folder(name).serverLog());
      }
      return new RunningServer(settings.url(), address);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static synchronized DatabaseAddress database(String name)
      throws IOException, SQLException {
    if (database == null) {
      RunFolder folder = folder("database");
      children = Children.in(folder, new Progress(System.out));
      Folders.delete(folder.path().resolve("database"));
      database = new DatabaseServer(folder, Ports.anyFree(), Boolean.getBoolean(DURABLE));
      children.start(database);
    }
    return database.database("talkoot_" + name);
  }

  /** Where a server and its database are. */
  record RunningServer(String url, DatabaseAddress database) {}
}
