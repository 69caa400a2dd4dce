package org.talkoot.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether the ports of a run are free, before anything is started on them. */
public final class Ports {
  private Ports() {}

  /** Refuses the start when one of the ports is taken, naming the setting that moves it. */
  public static void mustBeFree(Settings settings) {
    mustBeFree(settings.httpAddress(), settings.httpPort(), Settings.HTTP_PORT, "the portal");
    mustBeFree("127.0.0.1", settings.adminPort(), Settings.ADMIN_PORT, "the server's console");
    if (settings.ownDatabase().isEmpty()) {
      mustBeFree("127.0.0.1", settings.databasePort(), Settings.DB_PORT, "the database");
    }
  }

  /** A port that is free now. */
  public static int anyFree() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartFailed("There is no free port", e);
    }
  }

  private static void mustBeFree(String address, int port, String setting, String use) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new StartFailed(
          "Port %d for %s cannot be used (%s). Set %s to a free port, for example: %s=%d mvn -Prun"
              .formatted(port, use, e.getMessage(), setting, setting, port + 10));
    }
  }
}
