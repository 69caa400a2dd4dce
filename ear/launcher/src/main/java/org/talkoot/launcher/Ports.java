package org.talkoot.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Looks whether the ports of a run are free, before anything is started on them. */
public final class Ports {
  /** Below those that systems lend to outgoing connections, one of which could be faster. */
  private static final int LAST = 32_000;

  private static final int FIRST = 12_000;
  private static final int TRIES = 200;
  private static final Set<Integer> TOLD = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /** Refuses the start when one of the ports is taken, naming the setting that moves it. */
  public static void mustBeFree(Settings settings) {
    mustBeFree(settings.httpAddress(), settings.httpPort(), Settings.HTTP_PORT, "the portal");
    mustBeFree("127.0.0.1", settings.adminPort(), Settings.ADMIN_PORT, "the server's console");
    if (settings.ownDatabase().isEmpty()) {
      mustBeFree("127.0.0.1", settings.databasePort(), Settings.DB_PORT, "the database");
    }
  }

  /** A port that is free now and was not told before. */
  public static int anyFree() {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
      if (isFree(port) && TOLD.add(port)) {
        return port;
      }
    }
    throw new StartFailed("There is no free port");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
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
