package org.talkoot.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ignored folder of a checkout in which a run keeps everything that must outlive a build. */
public record RunFolder(Path path) {

  /** Makes the folder and its log folder when they are missing. */
  public static RunFolder at(Path path) {
    RunFolder folder = new RunFolder(path.toAbsolutePath().normalize());
    try {
      Files.createDirectories(folder.logs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  Path logs() {
    return path.resolve("logs");
  }

  /** What the server has to say. */
  public Path serverLog() {
    return logs().resolve("server.log");
  }

  /** What the server said outside its log: the start of the machine, and its death. */
  public Path serverOutput() {
    return logs().resolve("server.out");
  }

  /** What the database has to say. */
  public Path databaseLog() {
    return logs().resolve("database.log");
  }

  Path databaseFiles() {
    return path.resolve("database");
  }

  Path databasePrograms() {
    return path.resolve("postgresql");
  }

  /** What Payara answered when it was asked how to start the server. */
  Path serverCommand() {
    return path.resolve("server.command");
  }

  Path domains() {
    return path.resolve("domains");
  }

  /** Where letters go when there is no mail server. */
  Path letters() {
    return path.resolve("letters");
  }

  Path lock() {
    return path.resolve("lock");
  }

  Path state() {
    return path.resolve("state");
  }

  Path pids() {
    return path.resolve("pids");
  }
}
