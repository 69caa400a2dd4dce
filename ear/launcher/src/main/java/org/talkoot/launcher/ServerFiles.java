package org.talkoot.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a server is made of: an unpacked Payara, the script that sets it up, the application. */
public record ServerFiles(Path payara, Path setupScript, Optional<Path> application) {

  /** Refuses paths at which there is nothing. */
  public ServerFiles {
    payara = present(payara);
    setupScript = present(setupScript);
    application = application.map(ServerFiles::present);
  }

  /** The same server without an application. */
  public ServerFiles empty() {
    return new ServerFiles(payara, setupScript, Optional.empty());
  }

  Path clientProgram() {
    return payara.resolve("glassfish/lib/client/appserver-cli.jar");
  }

  Path domainTemplate() {
    return payara.resolve("glassfish/domains/domain1");
  }

  private static Path present(Path path) {
    if (!Files.exists(path)) {
      throw new StartFailed("There is no " + path);
    }
    return path.toAbsolutePath().normalize();
  }
}
