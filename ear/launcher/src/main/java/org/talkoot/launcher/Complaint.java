package org.talkoot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a server's log why it refused the application, so that nobody has to search. */
final class Complaint {
  private static final List<String> BEGINNINGS =
      List.of("Exception while loading the app :", "Exception while preparing the app :");
  private static final int LINES = 5;
  private static final int WIDTH = 300;

  private Complaint() {}

  /** The first lines of the complaint, each on a line of its own, or nothing. */
  static String in(Path log) {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .dropWhile(line -> BEGINNINGS.stream().noneMatch(line::contains))
          .limit(LINES)
          .map(line -> "\n    " + line.strip().substring(0, Math.min(WIDTH, line.strip().length())))
          .collect(Collectors.joining());
    } catch (IOException e) {
      return "";
    }
  }
}
