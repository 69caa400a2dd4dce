package org.talkoot.shared.application;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Borrows one connection a transaction, for all statements in it.
 *
 * <p>The pool would hand out the same one each time anyway, at a price: a vote asked for it six
 * times. Outside a transaction each statement borrows and gives back.
 */
final class TransactionConnections implements ConnectionFactory {
  private final DataSource pool;
  private final TransactionSynchronizationRegistry transactions;

  TransactionConnections(DataSource pool, TransactionSynchronizationRegistry transactions) {
    this.pool = pool;
    this.transactions = transactions;
  }

  @Override
  public Connection openConnection() throws SQLException {
    if (!isInTransaction()) {
      return pool.getConnection();
    }
    if (transactions.getResource(this) instanceof Borrowed borrowed && borrowed.isOpen()) {
      return borrowed.connection();
    }
    Borrowed borrowed = new Borrowed(pool.getConnection());
    transactions.putResource(this, borrowed);
    transactions.registerInterposedSynchronization(borrowed);
    return borrowed.connection();
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    boolean stays =
        isInTransaction()
            && transactions.getResource(this) instanceof Borrowed borrowed
            && borrowed.connection() == connection;
    if (!stays) {
      connection.close();
    }
  }

  private boolean isInTransaction() {
    return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
  }

  /** A connection that goes back to the pool when its transaction ends. */
  private static final class Borrowed implements Synchronization {
    private final Connection connection;
    private boolean open = true;

    Borrowed(Connection connection) {
      this.connection = connection;
    }

    Connection connection() {
      return connection;
    }

    boolean isOpen() {
      return open;
    }

    @Override
    public void beforeCompletion() {
      giveBack();
    }

    @Override
    public void afterCompletion(int status) {
      giveBack();
    }

    private void giveBack() {
      if (open) {
        open = false;
        try {
          connection.close();
        } catch (SQLException e) {
          throw new ConnectionException(e);
        }
      }
    }
  }
}
