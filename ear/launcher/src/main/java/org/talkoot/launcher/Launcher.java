package org.talkoot.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Starts the portal from a checkout: {@code mvn -Prun} ends here.
 *
 * <p>Arguments: the unpacked Payara, its setup script, the application archive, the run folder.
 */
public final class Launcher {
  private Launcher() {}

  /** Runs until Ctrl-C, SIGTERM or a fault that restarting does not mend. */
  public static void main(String[] arguments) {
    Progress progress = new Progress(System.out);
    try {
      launch(arguments, progress);
    } catch (StartFailed e) {
      progress.say(String.valueOf(e.getMessage()));
      System.exit(1);
    } catch (IOException | SQLException e) {
      progress.say("Cannot start: " + e);
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void launch(String[] arguments, Progress progress)
      throws IOException, SQLException, InterruptedException {
    Settings settings = Settings.from(System.getenv());
    ServerFiles files =
        new ServerFiles(
            Path.of(arguments[0]), Path.of(arguments[1]), Optional.of(Path.of(arguments[2])));
    RunFolder folder = RunFolder.at(Path.of(arguments[3]));
    RunLock lock = RunLock.take(folder, progress);
    Children children = Children.in(folder, progress);
    Ports.mustBeFree(settings);
    Portal portal = new Portal(settings, files, folder, progress, children);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal, lock, progress), "stop"));
    portal.run();
  }

  private static void stop(Portal portal, RunLock lock, Progress progress) {
    try {
      lock.stopping();
      portal.stop();
      lock.close();
    } catch (IOException e) {
      progress.say("Could not stop cleanly: " + e);
    }
  }
}
