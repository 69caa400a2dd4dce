package org.talkoot.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that a run brings along: its files survive restarts, its writes survive crashes.
 *
 * <p>The library behind it is made for tests and switches durability off; here it is switched on.
 */
public final class DatabaseServer implements Child {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunFolder folder;
  private final int port;
  private final boolean durable;
  private @Nullable EmbeddedPostgres postgres;
  private @Nullable ProcessHandle process;

  /** A database with its files in the folder; one that is not durable is faster, for tests. */
  public DatabaseServer(RunFolder folder, int port, boolean durable) {
    this.folder = folder;
    this.port = port;
    this.durable = durable;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public void start() throws IOException {
    stop();
    Redirect log = Redirect.appendTo(folder.databaseLog().toFile());
    String durability = durable ? "on" : "off";
    postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.databaseFiles())
            .setOverrideWorkingDirectory(folder.databasePrograms().toFile())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C")
            .setPort(port)
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("fsync", durability)
            .setServerConfig("synchronous_commit", durability)
            .setServerConfig("full_page_writes", durability)
            .setServerConfig("max_connections", "120")
            .setServerConfig("shared_buffers", "128MB")
            .setServerConfig("timezone", "UTC")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .setPGStartupWait(PATIENCE)
            .start();
    process = postmaster();
  }

  /** Makes a database unless there is one of that name, and tells its address. */
  public DatabaseAddress database(String name) throws SQLException {
    try (Connection connection = running().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      ResultSet found =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'");
      if (!found.next()) {
        statement.execute("create database " + name);
      }
    }
    return DatabaseAddress.local(port, name);
  }

  @Override
  public ProcessHandle process() {
    if (process == null) {
      throw new IllegalStateException("The database was not started");
    }
    return process;
  }

  @Override
  public void stop() throws IOException {
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
  }

  /** The process that PostgreSQL itself names; the one that was started here ends at once. */
  private ProcessHandle postmaster() throws IOException {
    String pid = Files.readAllLines(folder.databaseFiles().resolve("postmaster.pid")).get(0);
    return ProcessHandle.of(Long.parseLong(pid.strip()))
        .orElseThrow(() -> new StartFailed("The database died. See " + folder.databaseLog()));
  }

  private EmbeddedPostgres running() {
    if (postgres == null) {
      throw new IllegalStateException("The database was not started");
    }
    return postgres;
  }
}
