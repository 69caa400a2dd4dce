package org.talkoot.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.talkoot.launcher.Ports;

/** Chooses the ports before the first test and stops the servers after the last. */
public final class ServersSession implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    System.setProperty(Servers.ADMIN_PORT, String.valueOf(Ports.anyFree()));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      Servers.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
