package org.talkoot.shared.application;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.mapper.NoSuchMapperException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultSetException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Several statements that go to the database together, separated by semicolons.
 *
 * <p>Each sees what is committed when its own turn comes. So one can wait for a lock and the next
 * read what the lock protects, without a trip between them.
 *
 * <p>Only the last may answer at length: while the statements are sent nobody reads the answers of
 * those before.
 */
public final class OneTrip implements AutoCloseable {
  private final Query query;
  private final PreparedStatement statement;
  private final StatementContext context;
  private boolean begun;

  private OneTrip(Query query, PreparedStatement statement, StatementContext context) {
    this.query = query;
    this.statement = statement;
    this.context = context;
  }

  /** Runs the statements. */
  public static OneTrip of(Query statements) {
    return statements.execute(
        (executed, context) -> new OneTrip(statements, executed.get(), context));
  }

  /** Returns the rows of the next statement that answers with rows. */
  public <T> List<T> next(Class<T> type) {
    try {
      return rows(nextAnswer(), type);
    } catch (SQLException e) {
      throw new ResultSetException("a statement of several failed", e, context);
    }
  }

  private ResultSet nextAnswer() throws SQLException {
    boolean answers = begun ? statement.getMoreResults() : statement.getResultSet() != null;
    begun = true;
    while (!answers) {
      if (statement.getUpdateCount() < 0) {
        throw new IllegalStateException("no statement is left that answers with rows");
      }
      answers = statement.getMoreResults();
    }
    return statement.getResultSet();
  }

  private <T> List<T> rows(ResultSet answer, Class<T> type) throws SQLException {
    RowMapper<T> mapper =
        context
            .findRowMapperFor(type)
            .orElseThrow(() -> new NoSuchMapperException("no mapper for " + type))
            .specialize(answer, context);
    List<T> rows = new ArrayList<>();
    while (answer.next()) {
      rows.add(mapper.map(answer, context));
    }
    return rows;
  }

  @Override
  public void close() {
    query.close();
  }
}
