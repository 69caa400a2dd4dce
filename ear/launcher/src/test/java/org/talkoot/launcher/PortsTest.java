package org.talkoot.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void a_taken_port_is_told_with_the_setting_that_moves_it() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Settings settings = settings(taken.getLocalPort());

      assertThatThrownBy(() -> Ports.mustBeFree(settings))
          .isInstanceOf(StartFailed.class)
          .hasMessageContaining("TALKOOT_DB_PORT")
          .hasMessageContaining(String.valueOf(taken.getLocalPort()));
    }
  }

  @Test
  void free_ports_are_accepted() {
    assertThatCode(() -> Ports.mustBeFree(settings(Ports.anyFree()))).doesNotThrowAnyException();
  }

  private static Settings settings(int databasePort) {
    return Settings.from(
        Map.of(
            "TALKOOT_HTTP_PORT", String.valueOf(Ports.anyFree()),
            "TALKOOT_ADMIN_PORT", String.valueOf(Ports.anyFree()),
            "TALKOOT_DB_PORT", String.valueOf(databasePort)));
  }
}
