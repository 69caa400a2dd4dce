package org.talkoot.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.StoredProblem.aProblem;
import static org.talkoot.problem.StoredProblem.aSolution;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.application.Need;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.problem.application.ProblemSort;
import org.talkoot.problem.application.ProblemSummary;
import org.talkoot.problem.application.SimilarProblem;
import org.talkoot.problem.persistence.KeptSummaries;
import org.talkoot.problem.persistence.ProblemQueries;
import org.talkoot.problem.persistence.SimilarProblems;
import org.talkoot.shared.Ids;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

class ProblemListTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
  private static final Instant AFTER_DEADLINE = Instant.parse("2026-04-01T12:00:00Z");

  private final ProblemQueries queries =
      Wired.of(ProblemQueries.class, TestDatabase.jdbi(), new KeptSummaries());
  private final ProblemQueries keeping =
      Wired.of(ProblemQueries.class, TestDatabase.jdbi(), new KeptSummaries(Duration.ofHours(1)));
  private final SimilarProblems like = new SimilarProblems(TestDatabase.jdbi());
  private final long network = TestDatabase.network("talkoot-1");
  private final long petra = TestDatabase.member("petra");
  private final long kaisa = TestDatabase.member("kaisa");

  @Test
  void a_draft_exists_for_its_requester_only() {
    ProblemId draft = aProblem(network, petra).draft().store();
    assertThat(queries.view(draft, viewer(petra), NOW)).isPresent();
    assertThat(queries.view(draft, viewer(kaisa), NOW)).isEmpty();
    assertThat(queries.view(draft, Viewer.anonymous(), NOW)).isEmpty();
    assertThat(list("draft", petra)).hasSize(1);
    assertThat(list("draft", kaisa)).isEmpty();
    assertThat(list(null, petra)).isEmpty();
  }

  @Test
  void a_draft_in_coaching_is_for_those_whose_level_lets_them_coach() {
    ProblemId draft = aProblem(network, petra).draft().in("coaching").store();
    StoredProblem.join(network, kaisa);
    assertThat(queries.isVisible(draft, viewer(kaisa), NOW)).isFalse();
    assertThat(list("coaching", kaisa)).isEmpty();
    TestDatabase.jdbi()
        .useHandle(
            h -> h.execute("update membership set level = 'TRUSTED' where member_id = ?", kaisa));
    assertThat(queries.isVisible(draft, viewer(kaisa), NOW)).isTrue();
    assertThat(list("coaching", kaisa)).hasSize(1);
    assertThat(queries.isVisible(draft, Viewer.anonymous(), NOW)).isFalse();
  }

  @Test
  void a_private_network_shows_nothing_to_strangers() {
    ProblemId hidden = aProblem(network, petra).store();
    TestDatabase.jdbi()
        .useHandle(
            h -> h.execute("update network set visibility = 'PRIVATE' where id = ?", network));
    assertThat(queries.isVisible(hidden, viewer(kaisa), NOW)).isFalse();
    assertThat(list(null, kaisa)).isEmpty();
    StoredProblem.join(network, kaisa);
    assertThat(queries.isVisible(hidden, viewer(kaisa), NOW)).isTrue();
    assertThat(list(null, kaisa)).hasSize(1);
  }

  @Test
  void the_deadline_moves_a_problem_into_review_by_itself() {
    ProblemId open = aProblem(network, petra).store();
    assertThat(queries.view(open, viewer(kaisa), NOW).orElseThrow().status()).isEqualTo("open");
    assertThat(queries.view(open, viewer(kaisa), AFTER_DEADLINE).orElseThrow().status())
        .isEqualTo("inReview");
    assertThat(queries.list(filter("open"), viewer(kaisa), Window.first(), AFTER_DEADLINE).items())
        .isEmpty();
    assertThat(
            queries.list(filter("inReview"), viewer(kaisa), Window.first(), AFTER_DEADLINE).items())
        .hasSize(1);
  }

  @Test
  void a_kept_row_is_never_older_than_what_it_tells() {
    ProblemId open = aProblem(network, petra).store();
    ProblemSummary before = kept(NOW);
    assertThat(kept(NOW)).isSameAs(before);

    change("update problem_tally set helpful = 3 where problem_id = ?", open.value());
    assertThat(kept(NOW).helpful()).isEqualTo(3);

    change("update member set display_name = 'Petra the second' where id = ?", petra);
    assertThat(kept(NOW).requester().displayName()).isEqualTo("Petra the second");

    change("update network set name = 'Renamed' where id = ?", network);
    assertThat(kept(NOW).networkName()).isEqualTo("Renamed");

    assertThat(kept(AFTER_DEADLINE).status()).isEqualTo("inReview");
    change("update problem set hidden_at = now() where id = ?", open.value());
    assertThat(keeping.list(filter(null), viewer(kaisa), Window.first(), NOW).items()).isEmpty();
  }

  private ProblemSummary kept(Instant now) {
    return keeping.list(filter(null), viewer(kaisa), Window.first(), now).items().get(0);
  }

  private static void change(String sql, long id) {
    TestDatabase.jdbi().useHandle(handle -> handle.execute(sql, id));
  }

  @ParameterizedTest
  @EnumSource(ProblemSort.class)
  void pages_of_every_order_show_each_problem_once(ProblemSort sort) {
    for (int i = 0; i < 5; i++) {
      aProblem(network, petra)
          .openedAt(Instant.parse("2026-03-01T10:00:00Z").plusSeconds(i / 2))
          .store();
    }
    ProblemFilter filter =
        ProblemFilter.of("net-" + text(network), null, null, null, null, sort.code(), null);
    List<ProblemId> seen = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      Page<ProblemSummary> page =
          queries.list(filter, viewer(kaisa), Window.of(2, next.get()), NOW);
      page.items().forEach(row -> seen.add(row.id()));
      next = page.next();
    }
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Need.class)
  void every_need_can_be_asked_for(Need need) {
    ProblemId problem = aProblem(network, petra).store();
    aSolution(problem, network, kaisa);
    ProblemFilter filter =
        ProblemFilter.of("net-" + text(network), null, null, null, null, null, need.code());
    assertThat(queries.list(filter, viewer(kaisa), Window.first(), NOW).items())
        .hasSize(need == Need.SOLUTIONS ? 1 : 0);
  }

  @Test
  void a_search_finds_inflected_words_of_the_language_and_misspelt_ones() {
    aProblem(network, petra).store();
    assertThat(search("bench stop")).hasSize(1);
    assertThat(search("benches")).hasSize(1);
    assertThat(search("Koivunimi")).hasSize(1);
    assertThat(search("submarine")).isEmpty();
  }

  @Test
  void a_like_question_is_found_while_writing() {
    String question = "Which bus stops in Koivuniemi should get a bench?";
    ProblemId other = aProblem(network, petra).store();
    assertThat(like.find(question, 0L, viewer(kaisa), NOW))
        .anyMatch(similar -> similar.id().equals(other) && similar.alike() > 50);
    assertThat(like.find(question, other.value(), viewer(kaisa), NOW))
        .noneMatch(similar -> similar.id().equals(other));
  }

  @Test
  void beside_a_problem_stand_like_ones_and_of_private_networks_to_their_members_alone() {
    String question = "Which bus stops in Koivuniemi should get a bench?";
    ProblemId shown = aProblem(network, petra).store();
    long inside = TestDatabase.network("talkoot-1");
    TestDatabase.jdbi()
        .useHandle(
            h -> h.execute("update network set visibility = 'PRIVATE' where id = ?", inside));
    StoredProblem.join(inside, petra);
    ProblemId hidden = aProblem(inside, petra).store();
    assertThat(like.beside(hidden, question, viewer(kaisa), NOW))
        .extracting(SimilarProblem::id)
        .doesNotContain(hidden);
    assertThat(like.beside(shown, question, viewer(petra), NOW))
        .extracting(SimilarProblem::id)
        .contains(hidden);
    assertThat(like.beside(shown, question, viewer(kaisa), NOW))
        .extracting(SimilarProblem::id)
        .doesNotContain(hidden);
  }

  @Test
  void an_unknown_choice_and_a_foreign_cursor_are_refused() {
    assertThatThrownBy(() -> filter("nonsense")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Window.of(20, "nonsense")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Window.of(101, null)).isInstanceOf(InvalidInput.class);
  }

  private List<ProblemSummary> list(String status, long member) {
    ProblemFilter filter =
        ProblemFilter.of("net-" + text(network), status, null, null, null, null, null);
    return queries.list(filter, viewer(member), Window.first(), NOW).items();
  }

  private List<ProblemSummary> search(String words) {
    ProblemFilter filter =
        ProblemFilter.of("net-" + text(network), null, null, null, words, null, null);
    return queries.list(filter, viewer(kaisa), Window.first(), NOW).items();
  }

  private ProblemFilter filter(String status) {
    return ProblemFilter.of("net-" + text(network), status, null, null, null, null, null);
  }

  private static Viewer viewer(long member) {
    return Viewer.of(MemberId.of(member));
  }

  private static String text(long id) {
    return Ids.text(id);
  }
}
