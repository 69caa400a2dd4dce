package org.talkoot.launcher;

/** Where the application finds its PostgreSQL, and who it is there. */
public record DatabaseAddress(String url, String user, String password) {

  /** The address, completed with what the application needs of the driver. */
  public DatabaseAddress {
    if (!url.contains("stringtype=")) {
      url += (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
    }
  }

  /** A database on this machine. */
  public static DatabaseAddress local(int port, String database) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "postgres");
  }

  @Override
  public String toString() {
    return url.replaceAll("\\?.*", "");
  }
}
