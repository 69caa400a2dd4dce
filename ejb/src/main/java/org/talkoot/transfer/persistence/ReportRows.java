package org.talkoot.transfer.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.StatementContext;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.RuleSets;
import org.talkoot.transfer.Agreement;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.ReputationReport;

/** Compares balances with the reputation that a dump tells, member by member. */
final class ReportRows {
  private static final int FETCH = 1_000;
  private static final RuleSet RULES = RuleSets.stackExchange2018();

  private static final String MEMBERS =
      """
      select coalesce(a.balance, 0) as balance, m.reputation, m.down_votes
        from imported_member m
        left join reputation_account a
          on a.network_id = m.network_id and a.member_id = m.member_id
       where m.network_id = :network and m.source_id > 0
      """;

  private static final String KEEP =
      """
      insert into import_agreement (import_id, agreement, members)
      values (:id, :agreement, :members)
      on conflict (import_id, agreement) do update set members = excluded.members
      """;

  private ReportRows() {}

  static ReputationReport compute(Handle handle, NetworkId network) {
    ReputationReport report = ReputationReport.empty();
    try (ResultIterator<Agreement> members =
        handle
            .createQuery(MEMBERS)
            .bind("network", network)
            .setFetchSize(FETCH)
            .map(ReportRows::agreement)
            .iterator()) {
      while (members.hasNext()) {
        report = report.with(members.next());
      }
    }
    return report;
  }

  private static Agreement agreement(ResultSet row, StatementContext context) throws SQLException {
    return Agreement.of(
        RULES, row.getLong("balance"), row.getLong("reputation"), row.getLong("down_votes"));
  }

  static void keep(Handle handle, ImportId id, ReputationReport report) {
    for (Agreement agreement : Agreement.values()) {
      handle
          .createUpdate(KEEP)
          .bind("id", id)
          .bind("agreement", agreement.name())
          .bind("members", report.count(agreement))
          .execute();
    }
  }

  static ReputationReport kept(Handle handle, ImportId id) {
    Map<Agreement, Long> members = new EnumMap<>(Agreement.class);
    handle
        .createQuery("select agreement, members from import_agreement where import_id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                Map.entry(Agreement.valueOf(row.getString("agreement")), row.getLong("members")))
        .forEach(entry -> members.put(entry.getKey(), entry.getValue()));
    return new ReputationReport(members);
  }
}
