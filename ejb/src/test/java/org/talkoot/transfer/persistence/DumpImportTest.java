package org.talkoot.transfer.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.persistence.Ledger;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;
import org.talkoot.transfer.BadRow;
import org.talkoot.transfer.Dump;
import org.talkoot.transfer.ImportId;
import org.talkoot.transfer.ImportStatus;
import org.talkoot.transfer.application.ImportReport;
import org.talkoot.transfer.application.ImportRunner;
import org.talkoot.transfer.application.ImportTicket;
import org.talkoot.transfer.application.ImportTransactions;
import org.talkoot.transfer.application.ImportView;

/** Imports a small site written for the purpose; its people are made up. */
class DumpImportTest {
  private static final Dump OUTDOORS = new Dump(Path.of("src/test/resources/outdoors-2019-06"));

  private static final List<String> FILLED =
      List.of(
          "problem where network_id = :network",
          "problem_tally where problem_id in (select id from problem where network_id = :network)",
          "problem_topic where problem_id in (select id from problem where network_id = :network)",
          "solution where network_id = :network",
          "solution_revision where solution_id in"
              + " (select id from solution where network_id = :network)",
          "solution_tally where solution_id in"
              + " (select id from solution where network_id = :network)",
          "decision where network_id = :network",
          "comment where network_id = :network",
          "membership where network_id = :network",
          "member where id in"
              + " (select member_id from imported_member where network_id = :network)",
          "imported_member where network_id = :network",
          "imported_post where network_id = :network",
          "imported_badge where network_id = :network",
          "imported_link where network_id = :network",
          "imported_vote where network_id = :network",
          "event_log where network_id = :network",
          "ledger_line where network_id = :network",
          "reputation_account where network_id = :network");

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final ImportRows imports = new ImportRows(jdbi, Clock.systemUTC());
  private final NetworkId network = NetworkId.of(TestDatabase.network("stackexchange-2018"));
  private final String slug = "outdoors-" + Ids.text(network.value());
  private final ImportSteps steps =
      new ImportSteps(
          jdbi,
          (of, events) ->
              new NetworkRules(jdbi)
                  .engine(of)
                  .ifPresent(engine -> new Ledger(jdbi).post(engine, events)));
  private final ImportQueries queries = new ImportQueries(jdbi, steps);

  @Test
  void questions_become_problems_and_answers_solutions() {
    run(begin());

    assertThat(count("problem where network_id = :network")).isEqualTo(4);
    assertThat(count("problem where network_id = :network and status = 'decided'")).isEqualTo(2);
    assertThat(count("solution where network_id = :network")).isEqualTo(5);
    assertThat(count("solution where network_id = :network and accepted_at is not null"))
        .isEqualTo(2);
    assertThat(count("decision where network_id = :network")).isEqualTo(2);
    assertThat(count("comment where network_id = :network")).isEqualTo(3);
    assertThat(count("membership where network_id = :network")).isEqualTo(6);
    assertThat(
            text(
                "select s.text from solution s join imported_post i on i.content_id = s.id"
                    + " where i.network_id = :network and i.source_id = 4"))
        .startsWith("## Feed it")
        .contains("    for stick in pile:")
        .contains("> Dry side up.");
    assertThat(
            text(
                "select p.brief ->> 'background' from problem p join imported_post i"
                    + " on i.content_id = p.id where i.network_id = :network and i.source_id = 1"))
        .contains("*fire*", "**ten minutes**", "[here](https://example.org/fire)")
        .doesNotContain("alert", "onclick");
  }

  @Test
  void counters_tell_how_much_there_is_and_votes_are_counted_apart() {
    run(begin());

    String birch = "problem_tally where problem_id = " + content(1);
    assertThat(number("select solutions from " + birch)).isEqualTo(2);
    assertThat(number("select comments from " + birch)).isEqualTo(2);
    assertThat(number("select helpful from " + birch)).isZero();
    assertThat(number("select imported_helpful from " + birch)).isEqualTo(3);
    String fed = "solution_tally where solution_id = " + content(4);
    assertThat(number("select imported_helpful from " + fed)).isEqualTo(22);
    assertThat(number("select imported_objections from " + fed)).isEqualTo(1);
  }

  @Test
  void imported_members_cannot_sign_in() {
    run(begin());

    assertThat(
            count(
                "member m join imported_member i on i.member_id = m.id where i.network_id ="
                    + " :network and m.imported and m.password_hash is null and m.email is null"))
        .isEqualTo(7);
  }

  @Test
  void the_engine_pays_for_the_votes_by_the_rules_of_the_site() {
    run(begin());

    assertThat(balance(1)).isEqualTo(-33);
    assertThat(balance(2)).isEqualTo(120);
    assertThat(balance(3)).isEqualTo(10);
    assertThat(balance(4)).isEqualTo(3);
    assertThat(balance(5)).isZero();
    assertThat(count("event_log where network_id = :network and not silent")).isZero();
  }

  @Test
  void the_report_holds_it_against_what_the_dump_tells() {
    ImportId id = run(begin());
    ImportReport report = queries.report(id);

    assertThat(report.reputation().total()).isEqualTo(6);
    assertThat(report.reputation().exact()).isEqualTo(5);
    assertThat(report.reputation().withAssociationBonus()).isEqualTo(2);
    assertThat(report.reputation().withinEnvelope()).isEqualTo(1);
    assertThat(report.reputation().outsideEnvelope()).isZero();
    assertThat(report.votesOnMissingPosts()).isEqualTo(3);
  }

  @Test
  void a_bad_row_is_named_by_file_and_line() {
    ImportView view = queries.find(run(begin())).orElseThrow();

    assertThat(view.status()).isEqualTo(ImportStatus.DONE);
    assertThat(view.percent()).isEqualTo(100);
    assertThat(view.badRows()).containsExactly(new BadRow("Posts.xml", 12, "Id is not a number"));
  }

  @Test
  void run_again_it_changes_nothing() {
    ImportId id = run(begin());
    Map<String, String> before = everything();
    run(begin());

    assertThat(everything()).isEqualTo(before);
    assertThat(queries.find(id).orElseThrow().status()).isEqualTo(ImportStatus.DONE);
  }

  @Test
  void broken_off_anywhere_it_goes_on_where_it_was() {
    run(begin());
    NetworkId other = NetworkId.of(TestDatabase.network("stackexchange-2018"));
    ImportTicket ticket =
        imports.begin(other, "b" + Ids.text(other.value()), OUTDOORS, Optional.empty());
    new ImportRunner(new Transactions(0), steps).run(ticket);
    int breaks = 1;
    while (queries.find(ticket.id()).orElseThrow().status() == ImportStatus.FAILED
        && breaks < 100) {
      new ImportRunner(new Transactions(1), steps).run(imports.resume(ticket.id()));
      breaks++;
    }

    assertThat(breaks).isGreaterThan(10);
    assertThat(shape(other)).isEqualTo(shape(network));
  }

  @Test
  void a_cancelled_import_stops_at_its_next_batch() {
    ImportTicket ticket = begin();
    assertThat(imports.running()).contains(ticket.id());
    assertThat(queries.ids()).contains(ticket.id());
    assertThat(imports.takeOver(ticket.id()).run()).isGreaterThan(ticket.run());
    imports.cancel(ticket.id());
    run(ticket);

    assertThat(queries.find(ticket.id()).orElseThrow().status()).isEqualTo(ImportStatus.CANCELLED);
    assertThat(count("problem where network_id = :network")).isZero();
    run(imports.resume(ticket.id()));
    assertThat(count("problem where network_id = :network")).isEqualTo(4);
  }

  @Test
  void where_votes_are_out_of_order_in_the_file_they_count_by_day_and_number() {
    run(begin());

    assertThat(
            number(
                "select count(*) from (select v.day, lag(v.day) over (order by v.event_id) as before"
                    + " from imported_vote v where v.network_id = :network"
                    + " and v.event_id is not null) as votes where before > day"))
        .isZero();
  }

  private ImportTicket begin() {
    return imports.begin(network, slug, OUTDOORS, Optional.empty());
  }

  private ImportId run(ImportTicket ticket) {
    new ImportRunner(new Transactions(Integer.MAX_VALUE), steps).run(ticket);
    return ticket.id();
  }

  /** Transactions that break down in the middle of one of them, as at a crash. */
  private final class Transactions extends ImportTransactions {
    private int left;

    Transactions(int left) {
      super(jdbi, imports);
      this.left = left;
    }

    @Override
    public void carryOut(
        ImportTicket ticket,
        String step,
        long position,
        List<BadRow> badRows,
        Consumer<Handle> work) {
      jdbi.useTransaction(
          transaction -> {
            super.carryOut(ticket, step, position, badRows, work);
            if (left-- == 0) {
              throw new IllegalStateException("broken off");
            }
          });
    }
  }

  /** What stands in every table that an import fills, ids included. */
  private Map<String, String> everything() {
    Map<String, String> rows = new TreeMap<>();
    for (String table : FILLED) {
      rows.put(
          table,
          text(
              "select count(*) || ' ' || coalesce(md5(string_agg(cast(t as text), '|' order by"
                  + " cast(t as text))), '') from (select * from "
                  + table
                  + ") as t"));
    }
    return rows;
  }

  /** The same without ids: how much of everything there is. */
  private Map<String, String> shape(NetworkId of) {
    Map<String, String> rows = new TreeMap<>();
    for (String table : FILLED) {
      rows.put(
          table,
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery("select cast(count(*) as text) from " + table)
                      .bind("network", of)
                      .mapTo(String.class)
                      .one()));
    }
    rows.put(
        "balances",
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select string_agg(m.source_id || '=' || a.balance, ' ' order by"
                            + " m.source_id) from imported_member m join reputation_account a"
                            + " on a.network_id = m.network_id and a.member_id = m.member_id"
                            + " where m.network_id = :network")
                    .bind("network", of)
                    .mapTo(String.class)
                    .one()));
    return rows;
  }

  private long balance(long user) {
    return number(
        "select coalesce(sum(a.balance), 0) from reputation_account a join imported_member m"
            + " on a.network_id = m.network_id and a.member_id = m.member_id"
            + " where m.network_id = :network and m.source_id = "
            + user);
  }

  private long content(long post) {
    return number(
        "select content_id from imported_post where network_id = :network and source_id = " + post);
  }

  private long count(String from) {
    return number("select count(*) from " + from);
  }

  private long number(String sql) {
    return Long.parseLong(text("select cast((" + sql + ") as text)"));
  }

  private String text(String sql) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true))
                .bind("network", network)
                .mapTo(String.class)
                .one());
  }
}
