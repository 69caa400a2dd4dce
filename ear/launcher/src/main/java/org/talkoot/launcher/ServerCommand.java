package org.talkoot.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line that makes a Java machine the server.
 *
 * <p>Payara's own start program works it out; run by the launcher itself instead of by that
 * program, the server is a direct child.
 */
final class ServerCommand {
  private static final String BUNDLES = "-Dorg.glassfish.additionalOSGiBundlesToStart=";
  private static final String SHELL_BUNDLES = "org\\.apache\\.felix\\.(shell|gogo)[.a-z]*,?";

  private ServerCommand() {}

  /** Asks Payara how it would start the domain, and adapts the answer. */
  static List<String> of(ServerFiles files, Domain domain, String heap) throws IOException {
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
      return adapt(answer.lines().toList(), heap);
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
      if (begun && !line.isBlank() && !line.startsWith("-Xmx")) {
        command.add(line.startsWith(BUNDLES) ? line.replaceAll(SHELL_BUNDLES, "") : line);
      }
      begun |= line.startsWith("Dump of JVM Invocation");
    }
    if (command.size() < 2) {
      throw new StartFailed("Payara did not say how to start it: " + String.join(" / ", answer));
    }
    command.addAll(1, List.of("-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError"));
    return command;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
