package org.talkoot.shared.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks whether the database answers just now. */
@ApplicationScoped
public class DatabaseProbe {
  private static final int PATIENCE_SECONDS = 3;

  @Resource(lookup = "java:app/jdbc/talkoot")
  private DataSource dataSource;

  /** Tells whether a connection can be had and works, within three seconds. */
  public boolean answers() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException unreachable) {
      return false;
    }
  }
}
