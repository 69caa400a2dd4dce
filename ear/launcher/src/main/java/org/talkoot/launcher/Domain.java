package org.talkoot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server's own folder, made anew from Payara's template at each start.
 *
 * <p>Nothing in it has to survive: what must last is in the database. So no leftover of a crash can
 * keep the server from starting. Only what Payara noted about its own modules is kept, which saves
 * seconds, and only when the server before ended in order and Payara is the same.
 */
final class Domain {
  static final String NAME = "talkoot";
  private static final String ARCHIVE = NAME + ".ear";
  private static final String AFTER = "</iiop-service>";
  // Payara makes these up only at the start, too late for the setup script: without the first one
  // it would open a messaging service on a port of its own choosing.
  private static final String LATE_SECTIONS =
      """
      <jms-service type="REMOTE" default-jms-host="default_JMS_host">
        <jms-host name="default_JMS_host" host="127.0.0.1" lazy-init="false"/>
      </jms-service>
      <microprofile-openapi-configuration/>
      <microprofile-healthcheck-configuration/>
      """;
  private static final String MODULES = "osgi-cache";

  private final ServerFiles files;
  private final RunFolder folder;
  private final Settings settings;

  Domain(ServerFiles files, RunFolder folder, Settings settings) {
    this.files = files;
    this.folder = folder;
    this.settings = settings;
  }

  Path path() {
    return folder.domains().resolve(NAME);
  }

  Path bootScript() {
    return folder.path().resolve("boot.asadmin");
  }

  /** Makes the folder as if there had never been one. */
  void prepare() throws IOException {
    boolean modulesKnown = modulesKnown();
    Files.deleteIfExists(modulesMark());
    delete(path(), modulesKnown);
    copy(files.domainTemplate(), path());
    Files.deleteIfExists(path().resolve("docroot/index.html"));
    Files.write(bootScript(), bootCommands());
    Path configuration = path().resolve("config/domain.xml");
    Files.writeString(configuration, withLateSections(Files.readString(configuration)));
    Path logging = path().resolve("config/logging.properties");
    Files.write(logging, logging(Files.readAllLines(logging)));
  }

  /** Notes that the server ended as it should, with all that it had to write down. */
  void endedInOrder() throws IOException {
    Files.writeString(modulesMark(), payara());
  }

  /** Hands the application to the server, which takes it up by itself once it runs. */
  void deploy(Path application) throws IOException {
    Path autodeploy = Files.createDirectories(autodeploy());
    Path arriving = path().resolve(ARCHIVE);
    Files.copy(application, arriving, StandardCopyOption.REPLACE_EXISTING);
    Files.move(arriving, autodeploy.resolve(ARCHIVE));
  }

  /** Whether the server found that it cannot run the application. */
  boolean refusedApplication() {
    return Files.exists(autodeploy().resolve(ARCHIVE + "_deployFailed"));
  }

  private boolean modulesKnown() throws IOException {
    return Files.exists(modulesMark()) && Files.readString(modulesMark()).equals(payara());
  }

  private Path modulesMark() {
    return folder.path().resolve("modules.known");
  }

  private String payara() throws IOException {
    Path program = files.clientProgram();
    return program + " " + Files.getLastModifiedTime(program);
  }

  private Path autodeploy() {
    return path().resolve("autodeploy");
  }

  private List<String> bootCommands() throws IOException {
    String config = "set configs.config.server-config.";
    String listener = config + "network-config.network-listeners.network-listener.";
    List<String> commands = new ArrayList<>(Files.readAllLines(files.setupScript()));
    commands.addAll(
        List.of(
            listener + "http-listener-1.address=" + settings.httpAddress(),
            listener + "http-listener-1.port=" + settings.httpPort(),
            listener + "admin-listener.address=127.0.0.1",
            listener + "admin-listener.port=" + settings.adminPort(),
            listener + "http-listener-2.enabled=false",
            config + "iiop-service.iiop-listener.orb-listener-1.enabled=false",
            config + "iiop-service.iiop-listener.SSL.enabled=false",
            config + "iiop-service.iiop-listener.SSL_MUTUALAUTH.enabled=false",
            config + "admin-service.jmx-connector.system.enabled=false",
            config + "hazelcast-config-specific-configuration.enabled=false"));
    return commands;
  }

  private static String withLateSections(String configuration) {
    int end = configuration.indexOf(AFTER) + AFTER.length();
    return configuration.substring(0, end) + LATE_SECTIONS + configuration.substring(end);
  }

  private List<String> logging(List<String> template) {
    String file = "com.sun.enterprise.server.logging.GFFileHandler.";
    List<String> changed = new ArrayList<>(template);
    changed.addAll(
        List.of(
            file + "file=" + folder.serverLog(),
            file + "rotationLimitInBytes=10000000",
            file + "maxHistoryFiles=5",
            "java.util.logging.ConsoleHandler.level=OFF"));
    return changed;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private static void delete(Path folder, boolean exceptModules) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Path modules = folder.resolve(MODULES);
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        if (!exceptModules || (!path.startsWith(modules) && !path.equals(folder))) {
          Files.delete(path);
        }
      }
    }
  }
}
