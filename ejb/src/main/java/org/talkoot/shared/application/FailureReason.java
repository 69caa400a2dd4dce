package org.talkoot.shared.application;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Names a failure by the type of its root and the SQL state only: messages of a database quote
 * personal data.
 */
public final class FailureReason {
  private FailureReason() {}

  /** Returns for instance {@code PSQLException 23505}. */
  public static String of(Throwable failure) {
    Throwable root =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .reduce((outer, inner) -> inner)
            .orElse(failure);
    return root.getClass().getSimpleName()
        + (root instanceof SQLException sql ? " " + sql.getSQLState() : "");
  }
}
