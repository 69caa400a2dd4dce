package org.talkoot.transfer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatements;
import org.talkoot.transfer.BadRow;
import org.talkoot.transfer.DumpCursor;
import org.talkoot.transfer.DumpFile;
import org.talkoot.transfer.application.ImportBatches;
import org.talkoot.transfer.application.ImportStep;
import org.talkoot.transfer.application.ImportTicket;

/**
 * A step that takes in one file of the dump, batch by batch.
 *
 * <p>What a row becomes is worked out before its batch enters a transaction.
 */
abstract class FileStep<T> implements ImportStep {
  private static final int BATCH = 500;

  private final String name;
  private final DumpFile<T> file;

  FileStep(String name, DumpFile<T> file) {
    this.name = name;
    this.file = file;
  }

  /** Returns the record that the statement takes in, empty when the row is none of this step's. */
  abstract Optional<?> recordOf(T row);

  /** The statement that takes in {@code :rows} of {@code :network}. */
  abstract String statement();

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size(ImportTicket ticket) {
    return ticket.dump().has(file) ? ticket.dump().roughSize(file) : 0;
  }

  @Override
  public void carryOut(ImportTicket ticket, long position, ImportBatches batches) {
    if (!ticket.dump().has(file)) {
      return;
    }
    List<BadRow> badRows = new ArrayList<>();
    try (DumpCursor<T> cursor = ticket.dump().open(file, badRows::add)) {
      cursor.skipTo(position);
      while (cursor.hasNext()) {
        List<?> records = batch(cursor);
        List<BadRow> found = List.copyOf(badRows);
        badRows.clear();
        batches.carryOut(
            cursor.position(),
            found,
            handle ->
                handle
                    .createUpdate(statement())
                    .configure(SqlStatements.class, sql -> sql.setUnusedBindingAllowed(true))
                    .bind("network", ticket.network())
                    .bind("slug", ticket.slug())
                    .bind("rows", JsonRows.of(records))
                    .execute());
      }
      if (!badRows.isEmpty()) {
        batches.carryOut(cursor.position(), badRows, handle -> {});
      }
    }
  }

  private List<?> batch(DumpCursor<T> cursor) {
    List<Object> records = new ArrayList<>(BATCH);
    for (int read = 0; read < BATCH && cursor.hasNext(); read++) {
      recordOf(cursor.next()).ifPresent(records::add);
    }
    return records;
  }
}
