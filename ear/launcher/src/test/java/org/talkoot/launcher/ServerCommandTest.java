package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerCommandTest {
  @Test
  void the_command_is_what_stands_between_heading_and_farewell_with_our_heap() {
    List<String> command =
        ServerCommand.adapt(
            List.of(
                "Dump of JVM Invocation line that would be used to launch:",
                "/jdk/bin/java",
                "-Xmx512m",
                "-javaagent:flashlight-agent.jar",
                "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.shell,"
                    + "org.apache.felix.gogo.runtime,org.apache.felix.fileinstall",
                "Main",
                "",
                "Command start-domain executed successfully."),
            "2g");

    assertThat(command)
        .startsWith("/jdk/bin/java", "-Xmx2g", "-XX:+ExitOnOutOfMemoryError")
        .endsWith(
            "-XX:Tier4BackEdgeThreshold=120000",
            "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.fileinstall",
            "Main");
  }

  @Test
  void an_answer_without_a_command_is_a_failure_that_shows_the_answer() {
    assertThatThrownBy(() -> ServerCommand.adapt(List.of("No such domain"), "1g"))
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("No such domain");
  }
}
