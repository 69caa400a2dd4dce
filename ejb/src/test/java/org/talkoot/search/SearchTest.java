package org.talkoot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.StoredProblem.aProblem;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.StoredProblem;
import org.talkoot.search.application.SearchFilter;
import org.talkoot.search.application.SearchHit;
import org.talkoot.search.application.SearchResult;
import org.talkoot.search.application.Searching;
import org.talkoot.search.application.Suggestion;
import org.talkoot.search.persistence.KeptFinds;
import org.talkoot.search.persistence.PostgresIndex;
import org.talkoot.shared.Ids;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Window;

class SearchTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  private final PostgresIndex index =
      Wired.of(PostgresIndex.class, TestDatabase.jdbi(), new KeptFinds());
  private final Searching searching =
      Wired.of(Searching.class, index, Clock.fixed(NOW, ZoneOffset.UTC));
  private final long network = TestDatabase.network("talkoot-1");
  private final String slug = "net-" + Ids.text(network);
  private final long petra = TestDatabase.member("petra");
  private final long kaisa = TestDatabase.member("kaisa");

  @ParameterizedTest(name = "{0}: {2} finds {1}")
  @CsvSource({
    "fi, Mihin tarvitaan uusi penkki?, penkit",
    "fi, Mihin tarvitaan lisää penkkejä?, penkki",
    "fi, Mihin tarvitaan lisää penkkejä?, penkeille",
    "fi, Kenelle bussipysäkkien katokset kuuluvat?, bussipysäkki",
    "fi, Kenelle bussipysäkkien katokset kuuluvat?, bussipysakki",
    "sv, Var behövs nya bänkar vid hållplatsen?, bänk",
    "sv, Var behövs nya bänkar vid hållplatsen?, hållplatserna",
    "en, Which stop needs benches?, bench",
    "en, Which stop needs benches?, ben",
    "en, Which stop needs benches?, stops ben",
    "en, Who answers to Åsa Öhman?, asa ohman",
    "fi, ÄÄNI ei kuulu KAHVIOSSA?, ääni",
  })
  void words_are_found_in_every_form(String language, String question, String terms) {
    ProblemId problem = aProblem(network, petra).asking(question).written(language).store();
    assertThat(search(terms)).extracting(SearchHit::id).containsExactly(problem.toString());
  }

  @Test
  void all_words_are_wanted_quoted_ones_side_by_side_and_excluded_ones_not() {
    aProblem(network, petra).asking("Which stop of the red bus needs a roof?").store();
    assertThat(search("roof bus")).hasSize(1);
    assertThat(search("roof ferry")).isEmpty();
    assertThat(search("\"red bus\"")).hasSize(1);
    assertThat(search("\"bus red\"")).isEmpty();
    assertThat(search("roof -ferry")).hasSize(1);
    assertThat(search("roof -bus")).isEmpty();
  }

  @Test
  void a_misspelt_word_is_searched_for_as_it_was_meant() {
    aProblem(network, petra).asking("Does Koivuniemi need a ropeway?").store();
    SearchResult result = result("koivunimi ropway", SearchFilter.none(), petra);
    assertThat(result.asked()).isEqualTo("koivunimi ropway");
    assertThat(result.meant()).contains("koivuniemi ropeway");
    assertThat(result.found().page().items()).hasSize(1);
    assertThat(result("xyzzyplugh", SearchFilter.none(), petra).meant()).isEmpty();
  }

  @Test
  void the_question_weighs_more_than_the_text() {
    ProblemId inText =
        aProblem(network, petra).asking("Where to begin?").delivering("A zeppelin.").store();
    ProblemId inQuestion = aProblem(network, petra).asking("Who owns the zeppelin?").store();
    ProblemId newer =
        aProblem(network, petra).asking("Where to end?").delivering("A zeppelin.").store();
    assertThat(search("zeppelin"))
        .extracting(SearchHit::id)
        .startsWith(inQuestion.toString())
        .containsExactlyInAnyOrder(inQuestion.toString(), newer.toString(), inText.toString());
  }

  @Test
  void found_words_are_marked_and_what_people_wrote_stays_text() {
    aProblem(network, petra)
        .asking("Which <script>alert(1)</script> gazebo?")
        .delivering("A *gazebo* <img src=x onerror=alert(1)> in [town](javascript:alert(1)).")
        .store();
    SearchHit hit = search("gazebo").get(0);
    assertThat(hit.title().pieces()).contains(new MarkedText.Piece("gazebo", true));
    assertThat(hit.snippet().pieces()).contains(new MarkedText.Piece("gazebo", true));
    assertThat(hit.snippet().text()).doesNotContain("<b>", "](");
  }

  @Test
  void a_private_network_is_found_by_its_members_only() {
    ProblemId hidden = aProblem(network, petra).asking("Where is the dirigible?").store();
    solve(hidden, kaisa, "Behind the dirigible hall.");
    topic(hidden, "dirigibles-" + Ids.text(network));
    execute(
        "update network set visibility = 'PRIVATE', name = 'Dirigible club' where id = ?", network);
    Viewer stranger = Viewer.of(MemberId.of(kaisa));
    for (Viewer viewer : List.of(stranger, Viewer.anonymous())) {
      SearchResult result =
          searching.search(
              SearchTerms.of("dirigible"), SearchFilter.none(), viewer, Window.first());
      assertThat(result.found().counts()).isEmpty();
      assertThat(index.spellings(List.of("dirigibel"), viewer)).isEmpty();
      assertThat(index.suggest(List.of("dirig"), viewer)).isEmpty();
    }
    StoredProblem.join(network, kaisa);
    assertThat(
            searching
                .search(SearchTerms.of("dirigible"), SearchFilter.none(), stranger, Window.first())
                .found()
                .counts())
        .containsOnlyKeys(
            SearchKind.PROBLEM, SearchKind.SOLUTION, SearchKind.TOPIC, SearchKind.NETWORK);
    assertThat(index.spellings(List.of("dirigibel"), stranger))
        .containsEntry("dirigibel", "dirigible");
    assertThat(index.suggest(List.of("dirig"), stranger)).isNotEmpty();
  }

  @Test
  void drafts_and_what_was_withdrawn_are_not_found() {
    aProblem(network, petra).asking("Is a monorail a draft?").draft().store();
    aProblem(network, petra).asking("Is a monorail withdrawn?").in("withdrawn").store();
    ProblemId open = aProblem(network, petra).asking("Is it open?").store();
    long solution = solve(open, kaisa, "A monorail.");
    assertThat(search("monorail")).extracting(SearchHit::id).containsExactly(Ids.text(solution));
    execute("update solution set withdrawn_at = now() where id = ?", solution);
    assertThat(search("monorail")).isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"SEALED, OPEN", "OPEN, SINGLE_BLIND", "OPEN, DOUBLE_BLIND"})
  void solutions_of_sealed_and_blind_problems_are_found_after_the_decision(
      String mode, String review) {
    ProblemId veiled = aProblem(network, petra).asking("Who may know?").store();
    execute(
        "update problem set brief = brief || jsonb_build_object('mode', ?::text, 'review', ?::text)"
            + " where id = ?",
        mode,
        review,
        veiled.value());
    long solution = solve(veiled, kaisa, "An ornithopter.");
    assertThat(search("ornithopter")).isEmpty();
    assertThat(search("kaisa-" + Ids.text(kaisa)))
        .noneMatch(hit -> hit.path().contains(veiled.toString()));
    execute(
        "update problem set status = 'decided', decided_at = now() where id = ?", veiled.value());
    assertThat(search("ornithopter"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.id()).isEqualTo(Ids.text(solution));
              assertThat(hit.person()).isNotNull();
              assertThat(hit.path()).endsWith("#s-" + Ids.text(solution));
            });
  }

  @Test
  void people_are_found_by_name_headline_and_topic() {
    ProblemId problem = aProblem(network, petra).store();
    String topic = "thatching-" + Ids.text(network);
    long id = topic(problem, topic);
    execute(
        "update member set display_name = 'Åsa Öhman-Nyström', headline = 'Bygger vassdäck' where"
            + " id = ?",
        petra);
    execute("insert into declared_skill values (?, ?, now())", kaisa, id);
    assertThat(people("ohman")).contains(handle("petra", petra));
    assertThat(people("nystr")).contains(handle("petra", petra));
    assertThat(people("vassdäck")).contains(handle("petra", petra));
    assertThat(people(handle("petra", petra))).containsExactly(handle("petra", petra));
    assertThat(people(topic)).containsExactly(handle("kaisa", kaisa));
    execute("update member set disabled_at = now() where id in (?, ?)", petra, kaisa);
    assertThat(people("vassdäck " + Ids.text(petra))).isEmpty();
    assertThat(people(topic)).isEmpty();
  }

  @Test
  void outcomes_are_found_by_what_was_reported() {
    ProblemId problem = aProblem(network, petra).in("outcome").store();
    execute(
        """
        insert into outcome_step (id, problem_id, network_id, requester_id, stage, text, figure,
                                  evidence, on_time, reported_at)
        values (?, ?, ?, ?, 'inUse', 'Pyöräparkit ovat käytössä.',
                '{"label": "aerostats in the yard"}', '[]', true, now())
        """,
        Ids.next(),
        problem.value(),
        network,
        petra);
    assertThat(search("pyöräparkki"))
        .extracting(SearchHit::kind)
        .containsExactly(SearchKind.OUTCOME);
    assertThat(search("aerostat")).hasSize(1);
  }

  @Test
  void filters_leave_out_what_does_not_belong() {
    ProblemId problem = aProblem(network, petra).asking("Minne velodromi?").written("fi").store();
    solve(problem, kaisa, "The velodromi goes there.");
    String topic = "velodromi-" + Ids.text(network);
    topic(problem, topic);
    assertThat(search("velodromi")).hasSize(3);
    assertThat(filtered("velodromi", "problem", null, null, null)).hasSize(1);
    assertThat(filtered("velodromi", null, topic, null, null)).hasSize(3);
    assertThat(filtered("velodromi", null, "another", null, null)).isEmpty();
    assertThat(filtered("velodromi", null, null, "open", null)).hasSize(2);
    assertThat(filtered("velodromi", null, null, "closed", null)).isEmpty();
    assertThat(filtered("velodromi", null, null, null, "fi"))
        .extracting(SearchHit::kind)
        .containsExactly(SearchKind.PROBLEM);
    assertThat(filtered("velodromi", null, null, null, "en"))
        .extracting(SearchHit::kind)
        .containsExactly(SearchKind.SOLUTION);
    assertThatThrownBy(() -> SearchFilter.of("nonsense", null, null, null, null))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SearchFilter.of(null, null, null, null, "xx"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void pages_show_each_hit_once_and_count_all_kinds() {
    for (int i = 0; i < 5; i++) {
      aProblem(network, petra).asking("Does number " + i + " need a gondola?").store();
    }
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      SearchResult result =
          searching.search(
              SearchTerms.of("gondola"),
              here(),
              Viewer.of(MemberId.of(petra)),
              Window.of(2, next.get()));
      assertThat(result.found().counts()).containsEntry(SearchKind.PROBLEM, 5);
      result.found().page().items().forEach(hit -> seen.add(hit.id()));
      next = result.found().page().next();
    }
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void a_kind_without_hits_still_counts_the_others() {
    aProblem(network, petra).asking("Does it need a funicular?").store();
    SearchResult result =
        result("funicular", SearchFilter.of("person", null, null, null, null), petra);
    assertThat(result.found().page().items()).isEmpty();
    assertThat(result.found().counts()).containsEntry(SearchKind.PROBLEM, 1);
  }

  @Test
  void suggestions_go_on_as_somebody_began() {
    ProblemId problem = aProblem(network, petra).asking("Who repairs the sundial?").store();
    topic(problem, "sundials-" + Ids.text(network));
    Viewer viewer = Viewer.of(MemberId.of(petra));
    assertThat(searching.suggest(SearchTerms.of("sundi"), viewer))
        .extracting(Suggestion::kind)
        .contains(SearchKind.PROBLEM, SearchKind.TOPIC);
    assertThat(searching.suggest(SearchTerms.of("repairs sund"), viewer))
        .extracting(Suggestion::path)
        .contains("/problem/" + problem);
    assertThat(searching.suggest(SearchTerms.of("s"), viewer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "½", "'", "\"", "!", ":*", "a:*", "-", "the", "\\", "(", "or", "<->", "¼½¾ ½½½", "%", "a'b"
      })
  void signs_that_mean_something_to_the_index_break_nothing(String terms) {
    assertThat(searching.search(SearchTerms.of(terms), here(), Viewer.anonymous(), Window.first()))
        .isNotNull();
    assertThat(searching.suggest(SearchTerms.of(terms), Viewer.anonymous())).isNotNull();
  }

  private List<SearchHit> search(String terms) {
    return filtered(terms, null, null, null, null);
  }

  private List<SearchHit> filtered(
      String terms, String kind, String topic, String status, String language) {
    return result(terms, SearchFilter.of(kind, slug, topic, status, language), petra)
        .found()
        .page()
        .items();
  }

  private SearchResult result(String terms, SearchFilter filter, long viewer) {
    return searching.search(
        SearchTerms.of(terms), filter, Viewer.of(MemberId.of(viewer)), Window.first());
  }

  private List<String> people(String terms) {
    return searching
        .search(
            SearchTerms.of(terms),
            SearchFilter.of("person", null, null, null, null),
            Viewer.anonymous(),
            Window.of(100, null))
        .found()
        .page()
        .items()
        .stream()
        .map(hit -> hit.person().handle())
        .toList();
  }

  private SearchFilter here() {
    return SearchFilter.of(null, slug, null, null, null);
  }

  private static String handle(String name, long id) {
    return name + "-" + Ids.text(id);
  }

  private long topic(ProblemId problem, String topic) {
    long id = Ids.next();
    execute("insert into topic values (?, ?, ?, ?, now())", id, topic, topic, topic);
    execute("insert into problem_topic values (?, ?)", problem.value(), id);
    return id;
  }

  private long solve(ProblemId problem, long author, String text) {
    long id = StoredProblem.aSolution(problem, network, author);
    execute("update solution set text = ? where id = ?", text, id);
    return id;
  }

  private static void execute(String sql, Object... values) {
    TestDatabase.jdbi().useHandle(handle -> handle.execute(sql, values));
  }
}
