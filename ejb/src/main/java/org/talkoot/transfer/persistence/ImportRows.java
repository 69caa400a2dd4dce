package org.talkoot.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.transfer.BadRow;
import org.talkoot.transfer.Dump;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.ImportRunning;
import org.talkoot.transfer.ImportStatus;
import org.talkoot.transfer.UnknownImport;
import org.talkoot.transfer.application.ImportStopped;
import org.talkoot.transfer.application.ImportTicket;

/** How far imports have come, as rows; each change is one statement. */
@ApplicationScoped
public class ImportRows {
  private final Jdbi jdbi;
  private final Clock clock;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ImportRows() {
    this(null, null);
  }

  /** Writes through Jdbi, in the transaction of its connection. */
  @Inject
  public ImportRows(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Begins an import into the network from the start, unless one is under way. */
  public ImportTicket begin(NetworkId network, String slug, Dump dump, Optional<MemberId> by) {
    ImportTicket ticket =
        jdbi.withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            insert into dump_import as i (id, network_id, folder, requested_by,
                                                          status, started_at, changed_at)
                            values (:id, :network, :folder, :by, 'RUNNING', :now, :now)
                            on conflict (network_id) do update
                               set folder = excluded.folder, requested_by = excluded.requested_by,
                                   status = 'RUNNING', failure = null, run = i.run + 1,
                                   started_at = excluded.started_at,
                                   changed_at = excluded.changed_at
                             where i.status <> 'RUNNING'
                            returning id, run
                            """)
                        .bind("id", ImportId.next())
                        .bind("network", network)
                        .bind("folder", dump.folder().toString())
                        .bind("by", by.orElse(null))
                        .bind("now", clock.instant())
                        .map(
                            (row, context) ->
                                new ImportTicket(
                                    ImportId.of(row.getLong("id")),
                                    row.getInt("run"),
                                    network,
                                    slug,
                                    dump))
                        .findOne())
            .orElseThrow(() -> new ImportRunning(slug));
    forgetProgress(ticket.id());
    return ticket;
  }

  private void forgetProgress(ImportId id) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from import_step where import_id = ?", id.value());
          handle.execute("delete from import_bad_row where import_id = ?", id.value());
        });
  }

  /** Lets an import go on that is not running. */
  public ImportTicket resume(ImportId id) {
    return goOn(id, "i.status in ('CANCELLED', 'FAILED')")
        .orElseThrow(() -> find(id) ? new ImportRunning("") : new UnknownImport());
  }

  /** Takes over an import whose runner is gone. */
  public ImportTicket takeOver(ImportId id) {
    return goOn(id, "i.status = 'RUNNING'").orElseThrow(UnknownImport::new);
  }

  private Optional<ImportTicket> goOn(ImportId id, String condition) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "update dump_import i set status = 'RUNNING', failure = null, run = i.run + 1,"
                        + " changed_at = :now from network n"
                        + " where i.id = :id and n.id = i.network_id and "
                        + condition
                        + " returning i.run, i.network_id, n.slug, i.folder")
                .bind("id", id)
                .bind("now", clock.instant())
                .map(
                    (row, context) ->
                        new ImportTicket(
                            id,
                            row.getInt("run"),
                            NetworkId.of(row.getLong("network_id")),
                            row.getString("slug"),
                            new Dump(Path.of(row.getString("folder")))))
                .findOne());
  }

  private boolean find(ImportId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from dump_import where id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  /** Cancels an import; one that does not run stays as it is. */
  public void cancel(ImportId id) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update dump_import set status = 'CANCELLED', changed_at = :now"
                        + " where id = :id and status = 'RUNNING'")
                .bind("id", id)
                .bind("now", clock.instant())
                .execute());
  }

  /** Tells whether the network came by an import. */
  public boolean exists(NetworkId network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from dump_import where network_id = :network)")
                .bind("network", network)
                .mapTo(Boolean.class)
                .one());
  }

  /** Returns the imports that are under way, or were when the server stopped. */
  public List<ImportId> running() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from dump_import where status = 'RUNNING' order by id")
                .mapTo(ImportId.class)
                .list());
  }

  /** Holds the import for this transaction and refuses when this run shall not go on. */
  public void requireRun(ImportTicket ticket) {
    boolean goesOn =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select run = :run and status = 'RUNNING' from dump_import"
                            + " where id = :id for update")
                    .bind("id", ticket.id())
                    .bind("run", ticket.run())
                    .mapTo(Boolean.class)
                    .findOne()
                    .orElse(false));
    if (!goesOn) {
      throw new ImportStopped();
    }
  }

  /** Notes the size of a step and returns how far it has come, empty when it is done. */
  public Optional<Long> beginStep(ImportId id, String step, long size) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into import_step (import_id, step, position, total, done)
                    values (:id, :step, 0, :size, false)
                    on conflict (import_id, step) do update set total = excluded.total
                     where not import_step.done
                    returning position
                    """)
                .bind("id", id)
                .bind("step", step)
                .bind("size", size)
                .mapTo(Long.class)
                .findOne());
  }

  /** Notes how far a step has come. */
  public void moveStep(ImportId id, String step, long position) {
    changeStep(id, step, "position = " + position);
  }

  /** Notes that a step is done. */
  public void finishStep(ImportId id, String step) {
    changeStep(id, step, "total = position, done = true");
  }

  private void changeStep(ImportId id, String step, String change) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "with step as (update import_step set "
                        + change
                        + " where import_id = :id and step = :step)"
                        + " update dump_import set changed_at = :now where id = :id")
                .bind("id", id)
                .bind("step", step)
                .bind("now", clock.instant())
                .execute());
  }

  /** Notes rows that could not be understood. */
  public void addBadRows(ImportId id, List<BadRow> badRows) {
    if (badRows.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into import_bad_row (import_id, file, line, reason)
                    select :id, r.file, r.line, r.reason
                      from jsonb_to_recordset(cast(:rows as jsonb))
                           as r(file text, line bigint, reason text)
                    on conflict do nothing
                    """)
                .bind("id", id)
                .bind("rows", JsonRows.of(badRows))
                .execute());
  }

  /** Notes how the import ended. */
  public void end(ImportId id, ImportStatus status, String failure) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update dump_import set status = :status, failure = nullif(:failure, ''),"
                        + " changed_at = :now where id = :id")
                .bind("id", id)
                .bind("status", status.name())
                .bind("failure", failure)
                .bind("now", clock.instant())
                .execute());
  }
}
