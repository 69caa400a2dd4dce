package org.talkoot.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.transfer.BadRow;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.ImportStatus;
import org.talkoot.transfer.ReputationReport;
import org.talkoot.transfer.application.ImportReport;
import org.talkoot.transfer.application.ImportStepView;
import org.talkoot.transfer.application.ImportView;

/** Reads how imports stand and what they brought in. */
@ApplicationScoped
public class ImportQueries {
  private static final int SHOWN_BAD_ROWS = 20;

  private static final String IMPORT =
      """
      select i.id, n.slug, n.name, i.folder, i.status, coalesce(i.failure, '') as failure,
             i.started_at, i.changed_at,
             (select count(*) from import_bad_row b where b.import_id = i.id) as bad_rows
        from dump_import i join network n on n.id = i.network_id
      """;

  private static final String TREATMENTS =
      """
      select v.treatment, count(*) as votes
        from imported_vote v join dump_import i on i.network_id = v.network_id
       where i.id = :id and v.treatment is not null
       group by v.treatment
      """;

  private final Jdbi jdbi;
  private final ImportSteps steps;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected ImportQueries() {
    this(null, null);
  }

  /** Reads through Jdbi. */
  @Inject
  public ImportQueries(Jdbi jdbi, ImportSteps steps) {
    this.jdbi = jdbi;
    this.steps = steps;
  }

  /** Returns the import, empty when there is none of this id. */
  public Optional<ImportView> find(ImportId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(IMPORT + " where i.id = :id")
                .bind("id", id)
                .map((row, context) -> view(handle, row))
                .findOne());
  }

  /** Returns the ids of all imports, the latest first. */
  public List<ImportId> ids() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from dump_import order by started_at desc, id desc")
                .mapTo(ImportId.class)
                .list());
  }

  /** Returns what became of the votes and how the computed reputation agrees. */
  public ImportReport report(ImportId id) {
    return jdbi.withHandle(
        handle -> {
          Map<String, Long> votes = votes(handle, id);
          ReputationReport reputation = ReportRows.kept(handle, id);
          return new ImportReport(
              reputation,
              votes.getOrDefault("COUNTED", 0L),
              votes.getOrDefault("WITHOUT_POINTS", 0L),
              votes.getOrDefault("MISSING_POST", 0L));
        });
  }

  private static Map<String, Long> votes(Handle handle, ImportId id) {
    Map<String, Long> votes = new TreeMap<>();
    handle
        .createQuery(TREATMENTS)
        .bind("id", id)
        .map((row, context) -> Map.entry(row.getString("treatment"), row.getLong("votes")))
        .forEach(entry -> votes.put(entry.getKey(), entry.getValue()));
    return votes;
  }

  private ImportView view(Handle handle, ResultSet row) throws SQLException {
    ImportId id = ImportId.of(row.getLong("id"));
    return new ImportView(
        id,
        row.getString("slug"),
        row.getString("name"),
        row.getString("folder"),
        ImportStatus.valueOf(row.getString("status")),
        row.getString("failure"),
        row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        stepsOf(handle, id),
        row.getLong("bad_rows"),
        badRows(handle, id));
  }

  private List<ImportStepView> stepsOf(Handle handle, ImportId id) {
    Map<String, ImportStepView> begun = new TreeMap<>();
    handle
        .createQuery("select step, position, total, done from import_step where import_id = :id")
        .bind("id", id)
        .mapTo(ImportStepView.class)
        .forEach(step -> begun.put(step.step(), step));
    return steps.inOrder().stream()
        .map(step -> begun.getOrDefault(step.name(), new ImportStepView(step.name(), 0, 0, false)))
        .toList();
  }

  private static List<BadRow> badRows(Handle handle, ImportId id) {
    return handle
        .createQuery(
            "select file, line, reason from import_bad_row where import_id = :id"
                + " order by file, line limit :limit")
        .bind("id", id)
        .bind("limit", SHOWN_BAD_ROWS)
        .mapTo(BadRow.class)
        .list();
  }
}
