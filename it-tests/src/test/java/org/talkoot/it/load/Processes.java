package org.talkoot.it.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What server and database have used so far, as Linux counts it.
 *
 * <p>The database is all its processes, those that have ended included.
 */
final class Processes {
  private static final double TICKS_A_SECOND = 100;
  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;
  private static final int USER_TIME_OF_ENDED = 13;
  private static final int SYSTEM_TIME_OF_ENDED = 14;
  private static final double KIB_A_MIB = 1024;

  private final ProcessHandle server;
  private final ProcessHandle database;

  Processes(ProcessHandle server, ProcessHandle database) {
    this.server = server;
    this.database = database;
  }

  /** Processor time in seconds. */
  record Used(double server, double requests, double compiling, double database) {
    Used since(Used before) {
      return new Used(
          server - before.server,
          requests - before.requests,
          compiling - before.compiling,
          database - before.database);
    }
  }

  Used used() {
    return new Used(
        seconds(stat(Path.of("/proc", pid(server), "stat")), USER_TIME, SYSTEM_TIME),
        ofThreads("http-thread-poo"),
        ofThreads("C1 Compiler") + ofThreads("C2 Compiler"),
        database());
  }

  private double database() {
    double ended =
        seconds(
            stat(Path.of("/proc", pid(database), "stat")),
            USER_TIME,
            SYSTEM_TIME,
            USER_TIME_OF_ENDED,
            SYSTEM_TIME_OF_ENDED);
    return ended
        + database
            .children()
            .mapToDouble(
                one -> seconds(stat(Path.of("/proc", pid(one), "stat")), USER_TIME, SYSTEM_TIME))
            .sum();
  }

  private double ofThreads(String name) {
    try (Stream<Path> tasks = Files.list(Path.of("/proc", pid(server), "task"))) {
      return tasks
          .map(task -> stat(task.resolve("stat")))
          .filter(stat -> stat.contains("(" + name))
          .mapToDouble(stat -> seconds(stat, USER_TIME, SYSTEM_TIME))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The memory that the server holds, in MiB. */
  double serverMemory() {
    return status(server, "VmRSS:");
  }

  /** The memory that the database holds, what its processes share counted once, in MiB. */
  double databaseMemory() {
    return Stream.concat(Stream.of(database), database.children())
        .mapToDouble(Processes::ownPart)
        .sum();
  }

  private static double ownPart(ProcessHandle process) {
    return lines(Path.of("/proc", pid(process), "smaps_rollup")).stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_A_MIB)
        .sum();
  }

  private static double status(ProcessHandle process, String name) {
    return lines(Path.of("/proc", pid(process), "status")).stream()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_A_MIB)
        .sum();
  }

  /** Fields of the line after the name of the process, from 0. */
  private static double seconds(String stat, int... fields) {
    if (stat.isEmpty()) {
      return 0;
    }
    String[] parts = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    double ticks = 0;
    for (int field : fields) {
      ticks += Double.parseDouble(parts[field]);
    }
    return ticks / TICKS_A_SECOND;
  }

  private static String stat(Path file) {
    return String.join("", lines(file));
  }

  /** Nothing when the process has ended meanwhile. */
  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException ended) {
      return List.of();
    } catch (IOException e) {
      if (Files.exists(file)) {
        throw new UncheckedIOException(e);
      }
      return List.of();
    }
  }

  private static String pid(ProcessHandle process) {
    return String.valueOf(process.pid());
  }
}
