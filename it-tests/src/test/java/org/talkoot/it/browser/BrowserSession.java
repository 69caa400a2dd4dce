package org.talkoot.it.browser;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Closes the browser after the last test. */
public final class BrowserSession implements LauncherSessionListener {
  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Chromium.stop();
  }
}
