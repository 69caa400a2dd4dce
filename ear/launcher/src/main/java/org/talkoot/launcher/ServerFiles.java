package org.talkoot.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a server is made of: an unpacked Payara, the script that sets it up and the application. */
public record ServerFiles(Path payara, Path setupScript, Path application) {

  /** Refuses paths at which there is nothing. */
  public ServerFiles {
    payara = payara.toAbsolutePath().normalize();
    setupScript = setupScript.toAbsolutePath().normalize();
    application = application.toAbsolutePath().normalize();
    for (Path part : new Path[] {payara, setupScript}) {
      if (!Files.exists(part)) {
        throw new StartFailed("There is no " + part);
      }
    }
  }

  Path clientProgram() {
    return payara.resolve("glassfish/lib/client/appserver-cli.jar");
  }

  Path domainTemplate() {
    return payara.resolve("glassfish/domains/domain1");
  }
}
