package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.VerificationId;
import org.talkoot.reputation.VerificationStatus;
import org.talkoot.reputation.application.DifferenceView;
import org.talkoot.reputation.application.LedgerReport;
import org.talkoot.reputation.application.VerificationTicket;
import org.talkoot.reputation.application.VerificationView;

/** How verifications stand, and what the last ones found. */
@Dependent
public class Verifications {
  private static final int KEPT_DIFFERENCES = 1000;
  private static final int KEPT_RUNS = 20;

  private static final String COLUMNS =
      """
      id, requested_by is null as nightly, status, step, percent, accounts, lines, events,
      differences, failure, started_at, changed_at from verification
      """;

  private static final String VIEW = "select " + COLUMNS;

  private static final String LATEST =
      "select distinct on (network_id) network_id, " + COLUMNS + " order by network_id, id desc";

  private static final String BEGIN =
      """
      insert into verification (id, network_id, requested_by, status, step, started_at, changed_at)
      values (:id, :network, :by, 'RUNNING', 'ledger', :now, :now)
      on conflict (network_id) where status = 'RUNNING' do nothing
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  /** Works through Jdbi. */
  @Inject
  public Verifications(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * Begins a verification; one that nobody works on any more is given up for it.
   *
   * @param by who asked, empty for the clock
   * @return empty when one is running
   */
  public Optional<VerificationTicket> begin(long network, Optional<MemberId> by) {
    VerificationId id = VerificationId.next();
    return jdbi.withHandle(
        handle -> {
          VerificationWork.giveUpOrphans(handle, clock.instant());
          int begun =
              handle
                  .createUpdate(BEGIN)
                  .bind("id", id)
                  .bind("network", network)
                  .bind("by", by.map(MemberId::value))
                  .bind("now", clock.instant())
                  .execute();
          return begun == 0
              ? Optional.empty()
              : Optional.of(new VerificationTicket(id, network, lines(handle, network)));
        });
  }

  private static long lines(Handle handle, long network) {
    return handle
        .createQuery(
            "select coalesce(sum(sequence), 0) from reputation_account where network_id = :network")
        .bind("network", network)
        .mapTo(Long.class)
        .one();
  }

  /**
   * Notes how far it has come, at once and for everybody to see.
   *
   * @return false when it shall not go on
   */
  public boolean progress(VerificationId id, String step, int percent) {
    try (Handle handle = jdbi.open()) { // the audit's own transaction must not hide it
      return handle
              .createUpdate(
                  "update verification set step = :step, percent = :percent, changed_at = :now"
                      + " where id = :id and status = 'RUNNING'")
              .bind("id", id)
              .bind("step", step)
              .bind("percent", percent)
              .bind("now", clock.instant())
              .execute()
          == 1;
    }
  }

  /** Ends it with what it found, unless it was stopped; older ones go. */
  public void finish(VerificationTicket ticket, LedgerReport report) {
    jdbi.useTransaction(
        handle -> {
          int finished =
              handle
                  .createUpdate(
                      """
                      update verification set status = 'DONE', percent = 100,
                             accounts = :accounts, lines = :lines, events = :events,
                             differences = :differences, changed_at = :now
                       where id = :id and status = 'RUNNING'
                      """)
                  .bind("id", ticket.id())
                  .bind("accounts", report.accounts())
                  .bind("lines", report.lines())
                  .bind("events", report.events())
                  .bind("differences", report.differences().size())
                  .bind("now", clock.instant())
                  .execute();
          if (finished == 1) {
            keep(handle, ticket.id(), report.differences());
            forgetOld(handle, ticket.network());
          }
        });
  }

  private static void keep(Handle handle, VerificationId id, List<LedgerDifference> differences) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into verification_difference
                   (verification_id, number, check_name, member_id, place, found, expected)
            values (:id, :number, :check, :member, :place, :found, :expected)
            """);
    int number = 0;
    for (LedgerDifference one :
        differences.subList(0, Math.min(KEPT_DIFFERENCES, differences.size()))) {
      number++;
      batch
          .bind("id", id)
          .bind("number", number)
          .bind("check", one.check())
          .bind("member", one.account().member())
          .bind("place", one.place())
          .bind("found", one.found())
          .bind("expected", one.expected())
          .add();
    }
    batch.execute();
  }

  private static void forgetOld(Handle handle, long network) {
    handle
        .createUpdate(
            """
            delete from verification where network_id = :network and status <> 'RUNNING'
               and id < (select min(id) from (select id from verification
                          where network_id = :network order by id desc limit :kept) newest)
            """)
        .bind("network", network)
        .bind("kept", KEPT_RUNS)
        .execute();
  }

  /** Ends it without a result, unless it ended already. */
  public void end(VerificationId id, VerificationStatus status, String failure) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update verification set status = :status, failure = nullif(:failure, ''),"
                        + " changed_at = :now where id = :id and status = 'RUNNING'")
                .bind("id", id)
                .bind("status", status.name())
                .bind("failure", failure)
                .bind("now", clock.instant())
                .execute());
  }

  /** Returns the latest verifications of a network, the newest first. */
  public List<VerificationView> of(long network) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " where network_id = :network order by id desc limit :kept")
                .bind("network", network)
                .bind("kept", KEPT_RUNS)
                .mapTo(VerificationView.class)
                .list());
  }

  /** Returns the latest verification of each network that has one. */
  public Map<Long, VerificationView> latest() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(LATEST)
                .mapTo(Latest.class)
                .collect(Collectors.toMap(Latest::networkId, Latest::view)));
  }

  /** The latest verification of a network. */
  public record Latest(long networkId, @Nested VerificationView view) {}

  /** Returns a verification of a network. */
  public Optional<VerificationView> find(long network, VerificationId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " where network_id = :network and id = :id")
                .bind("network", network)
                .bind("id", id)
                .mapTo(VerificationView.class)
                .findOne());
  }

  /** Returns what a verification found, at most a thousand differences. */
  public List<DifferenceView> differences(VerificationId id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select d.check_name as "check", coalesce(m.handle, '') as member, d.place,
                           d.found, d.expected
                      from verification_difference d left join member m on m.id = d.member_id
                     where d.verification_id = :id order by d.number
                    """)
                .bind("id", id)
                .mapTo(DifferenceView.class)
                .list());
  }

  /** Returns the networks that the clock has not had verified since then, the oldest first. */
  public List<Long> dueSince(Instant then) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select n.id from network n
                     where not exists (select 1 from verification v
                                        where v.network_id = n.id and v.requested_by is null
                                          and v.started_at >= :then)
                     order by n.id
                    """)
                .bind("then", then)
                .mapTo(Long.class)
                .list());
  }

  /** Returns how many differences the latest completed verifications of all networks found. */
  public long standingDifferences() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(sum(differences), 0)
                      from (select distinct on (network_id) differences from verification
                             where status = 'DONE' order by network_id, id desc) latest
                    """)
                .mapTo(Long.class)
                .one());
  }
}
