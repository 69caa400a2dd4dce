package org.talkoot.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person can choose about a run, read from environment variables.
 *
 * <p>Everything has a default, so that a newcomer sets nothing. Variables that are not named here
 * reach the application unchanged.
 *
 * @param ownMail whether a mail server or a folder for letters was named
 * @param ownAddress whether it was said where people reach the portal
 */
public record Settings(
    String httpAddress,
    int httpPort,
    int adminPort,
    int databasePort,
    String heap,
    Optional<DatabaseAddress> ownDatabase,
    boolean sampleData,
    boolean ownMail,
    boolean ownAddress) {

  public static final String HTTP_ADDRESS = "TALKOOT_HTTP_ADDRESS";
  public static final String HTTP_PORT = "TALKOOT_HTTP_PORT";
  public static final String ADMIN_PORT = "TALKOOT_ADMIN_PORT";
  public static final String DB_PORT = "TALKOOT_DB_PORT";
  public static final String HEAP = "TALKOOT_HEAP";
  public static final String DB_URL = "TALKOOT_DB_URL";
  public static final String DB_USER = "TALKOOT_DB_USER";
  public static final String DB_PASSWORD = "TALKOOT_DB_PASSWORD";
  public static final String SAMPLE_DATA = "TALKOOT_SAMPLE_DATA";

  public static final String MAIL_FOLDER = "TALKOOT_MAIL_FOLDER";
  public static final String PUBLIC_URL = "TALKOOT_PUBLIC_URL";
  public static final String SMTP_HOST = "TALKOOT_SMTP_HOST";

  private static final Pattern HEAP_SIZE = Pattern.compile("[1-9][0-9]*[kmgKMG]");

  /** Reads the settings out of the environment; an illegible one is refused by name. */
  public static Settings from(Map<String, String> environment) {
    Optional<DatabaseAddress> ownDatabase =
        text(environment, DB_URL)
            .map(
                url ->
                    new DatabaseAddress(
                        url,
                        text(environment, DB_USER).orElse("postgres"),
                        text(environment, DB_PASSWORD).orElse("postgres")));
    return new Settings(
        text(environment, HTTP_ADDRESS).orElse("127.0.0.1"),
        port(environment, HTTP_PORT, 8080),
        port(environment, ADMIN_PORT, 4848),
        port(environment, DB_PORT, 15432),
        heap(environment),
        ownDatabase,
        text(environment, SAMPLE_DATA).map(Boolean::valueOf).orElse(ownDatabase.isEmpty()),
        text(environment, SMTP_HOST).or(() -> text(environment, MAIL_FOLDER)).isPresent(),
        text(environment, PUBLIC_URL).isPresent());
  }

  /** Where a browser on this machine finds the portal. */
  public String url() {
    return "http://localhost:" + httpPort + "/";
  }

  private static Optional<String> text(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static int port(Map<String, String> environment, String name, int otherwise) {
    String given = text(environment, name).orElse(String.valueOf(otherwise));
    if (given.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(given);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    }
    throw new StartFailed(name + " must be a port between 1 and 65535, not \"" + given + "\".");
  }

  private static String heap(Map<String, String> environment) {
    String given = text(environment, HEAP).orElse("768m");
    if (HEAP_SIZE.matcher(given).matches()) {
      return given;
    }
    throw new StartFailed(HEAP + " must be a size like 1g or 1500m, not \"" + given + "\".");
  }
}
