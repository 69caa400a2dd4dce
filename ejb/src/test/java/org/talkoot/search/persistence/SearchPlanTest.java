package org.talkoot.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talkoot.network.Viewer;
import org.talkoot.search.SearchTerms;
import org.talkoot.search.application.SearchFilter;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.application.Window;

/** How PostgreSQL goes about a search among twenty thousand problems and their solutions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlanTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
  private static final int MANY = 20_000;
  private static final String FILLED = "filled";

  private Handle handle;
  private long network;

  @BeforeAll
  void fillInATransactionOfItsOwn() {
    handle = TestDatabase.jdbi().open();
    handle.begin();
    network = fill(handle);
  }

  @BeforeEach
  void rememberIt() {
    handle.savepoint(FILLED);
  }

  @AfterEach
  void leaveItAsItWas() {
    handle.rollbackToSavepoint(FILLED);
  }

  @AfterAll
  void takeItBack() {
    handle.rollback();
    handle.close();
  }

  @Test
  void a_search_reads_no_whole_table() {
    assertThat(plan(handle)).doesNotContain("Seq Scan on problem ", "Seq Scan on solution ");
  }

  @ParameterizedTest
  @CsvSource({"problem, word777 sign77, 0", "problem, has, 100", "solution, has, 100"})
  void as_many_as_wanted_are_found_the_newest_first_however_common_the_words(
      String kind, String terms, int least) {
    handle.execute(
        "update " + kind + " set hidden_at = now() where network_id = ? and id % 3 = 0", network);
    List<Long> found = found(handle, kind, terms, network);
    assertThat(found).isEqualTo(compared(handle, kind, terms, network));
    assertThat(found).hasSizeGreaterThanOrEqualTo(least);
  }

  private static List<Long> found(Handle handle, String kind, String terms, long network) {
    return handle
        .createQuery(
            "select id from newest_"
                + kind
                + "s(search_query(:terms), array[:network], '', '', '', now(), 100)")
        .bind("terms", terms)
        .bind("network", network)
        .mapTo(Long.class)
        .list();
  }

  /** Every text held against the words. */
  private static List<Long> compared(Handle handle, String kind, String terms, long network) {
    return handle
        .createQuery(
            "select x.id from "
                + kind
                + " x where to_tsvector('plain', '') || x.words @@ search_query(:terms)"
                + " and x.network_id = :network and x.hidden_at is null"
                + " order by x.id desc limit 100")
        .bind("terms", terms)
        .bind("network", network)
        .mapTo(Long.class)
        .list();
  }

  private static String plan(Handle handle) {
    SearchStatement statement =
        new SearchStatement(
            SearchTerms.of("word777 sign77"),
            SearchFilter.none(),
            Viewer.anonymous(),
            Window.first(),
            NOW);
    List<String> lines =
        handle
            .createQuery("explain " + statement.sql())
            .bindMap(statement.bindings())
            .bind("kind", (String) null)
            .bind("whole", "HighlightAll=true")
            .bind("parts", "MaxFragments=2")
            .mapTo(String.class)
            .list();
    return String.join("\n", lines);
  }

  private static long fill(Handle handle) {
    long network = TestDatabase.network("talkoot-1");
    long member = TestDatabase.member("many");
    long first = Ids.next();
    handle.execute(
        """
        insert into problem (id, network_id, requested_by, status, brief, listed_at, changed_at,
                             opened_at)
        select ? + g, ?, ?, 'open', jsonb_build_object('mode', 'OPEN', 'review', 'OPEN',
                 'pot', 'S', 'language', 'en',
                 'question', 'Which word' || g % 1000 || ' has a sign' || g % 300 || '?',
                 'deliverable', 'Number ' || g, 'background', ''), now(), now(), now()
          from generate_series(1, ?) g
        """,
        first, network, member, MANY);
    handle.execute(
        """
        insert into solution (id, problem_id, network_id, author_id, text, language, revision,
                              submitted_at, changed_at)
        select ? + g, ? + g, ?, ?, 'The word' || g % 1000 || ' has a sign' || g % 300, 'en', 1,
               now(), now()
          from generate_series(1, ?) g
        """,
        first + MANY, first, network, member, MANY);
    tidyUp(handle, "problem");
    tidyUp(handle, "solution");
    return network;
  }

  /** What the server does by itself after so many rows, here within the transaction. */
  private static void tidyUp(Handle handle, String table) {
    handle.execute("select gin_clean_pending_list('" + table + "_words')");
    handle.execute("analyze " + table);
  }
}
