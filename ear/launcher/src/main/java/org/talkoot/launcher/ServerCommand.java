package org.talkoot.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line that makes a Java machine the server.
 *
 * <p>Payara's own start program works it out; run by the launcher itself instead of by that
 * program, the server is a direct child. That program takes some seconds, so its answer is kept in
 * the run folder for as long as Payara, Java and paths are the same.
 */
final class ServerCommand {
  private static final String BUNDLES = "-Dorg.glassfish.additionalOSGiBundlesToStart=";
  private static final String SHELL_BUNDLES = "org\\.apache\\.felix\\.(shell|gogo)[.a-z]*,?";
  private static final List<String> LEFT_OUT = List.of("-Xmx", "-XX:NewRatio=", "-javaagent:");

  /** What makes the start quick, and the machine small; the reasons stand in ADR 47. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:MetaspaceSize=192m",
          "-XX:Tier4InvocationThreshold=15000",
          "-XX:Tier4MinInvocationThreshold=2000",
          "-XX:Tier4CompileThreshold=45000",
          "-XX:Tier4BackEdgeThreshold=120000");

  private final ServerFiles files;
  private final Domain domain;
  private final Path kept;

  /** The command for that domain; the answer of Payara is kept in the file. */
  ServerCommand(ServerFiles files, Domain domain, Path kept) {
    this.files = files;
    this.domain = domain;
    this.kept = kept;
  }

  /** Returns the words of the command, for a heap of that size. */
  List<String> words(String heap) throws IOException {
    String occasion = occasion();
    if (Files.exists(kept)) {
      List<String> before = Files.readAllLines(kept);
      if (before.get(0).equals(occasion)) {
        return adapt(before, heap);
      }
    }
    List<String> answer = new ArrayList<>(List.of(occasion));
    answer.addAll(ask());
    List<String> command = adapt(answer, heap);
    Files.write(kept, answer);
    return command;
  }

  /** What the answer depends on. */
  private String occasion() throws IOException {
    return String.join(
        " ",
        files.clientProgram().toString(),
        Files.getLastModifiedTime(files.clientProgram()).toString(),
        java(),
        Runtime.version().toString(),
        domain.path().toString());
  }

  private List<String> ask() throws IOException {
    Process asked =
        new ProcessBuilder(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                files.clientProgram().toString(),
                "start-domain",
                "--dry-run",
                "--domaindir",
                domain.path().getParent() + "",
                "--prebootcommandfile",
                domain.bootScript().toString(),
                Domain.NAME)
            .redirectErrorStream(true)
            .start();
    asked.getOutputStream().close();
    try (BufferedReader answer = asked.inputReader()) {
      return answer.lines().toList();
    }
  }

  /** Takes the command out of the answer, one argument a line after the heading. */
  static List<String> adapt(List<String> answer, String heap) {
    List<String> command = new ArrayList<>();
    boolean begun = false;
    for (String line : answer) {
      if (begun && line.startsWith("Command start-domain")) {
        break;
      }
      if (begun && !line.isBlank() && LEFT_OUT.stream().noneMatch(line::startsWith)) {
        command.add(line.startsWith(BUNDLES) ? line.replaceAll(SHELL_BUNDLES, "") : line);
      }
      begun |= line.startsWith("Dump of JVM Invocation");
    }
    if (command.size() < 2) {
      throw new StartFailed("Payara did not say how to start it: " + String.join(" / ", answer));
    }
    command.add(1, "-Xmx" + heap);
    command.addAll(2, OPTIONS);
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
