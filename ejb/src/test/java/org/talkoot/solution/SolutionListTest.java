package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.problem.StoredProblem.aProblem;
import static org.talkoot.problem.StoredProblem.aSolution;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.persistence.ProblemQueries;
import org.talkoot.problem.persistence.ProblemTallies;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Markdown;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.application.CommentView;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.solution.application.WriteComment;
import org.talkoot.solution.persistence.Comments;
import org.talkoot.solution.persistence.SolutionQueries;

class SolutionListTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final SolutionQueries queries =
      Wired.of(SolutionQueries.class, TestDatabase.jdbi(), new Markdown(), CLOCK);
  private final Comments comments =
      Wired.of(Comments.class, TestDatabase.jdbi(), new Markdown(), CLOCK);
  private final long network = TestDatabase.network("talkoot-1");
  private final long petra = TestDatabase.member("petra");
  private final long tuula = TestDatabase.member("tuula");
  private final long kaisa = TestDatabase.member("kaisa");
  private final ProblemId problem = aProblem(network, petra).store();

  @Test
  void pages_show_each_standing_solution_once() {
    for (int i = 0; i < 5; i++) {
      aSolution(problem, network, tuula);
    }
    withdraw(aSolution(problem, network, kaisa));
    List<SolutionId> seen = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      Page<SolutionView> page =
          queries.newest(problem, Viewer.anonymous(), Window.of(2, next.get()));
      page.items().forEach(row -> seen.add(row.id()));
      next = page.next();
    }
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void the_accepted_and_the_helpful_come_first() {
    long plain = aSolution(problem, network, tuula);
    long helpful = aSolution(problem, network, tuula);
    long accepted = aSolution(problem, network, tuula);
    execute("update solution_tally set helpful = 3 where solution_id = ?", helpful);
    execute("update solution set accepted_at = now() where id = ?", accepted);
    assertThat(queries.ranked(problem, Viewer.anonymous(), 10))
        .extracting(solution -> solution.id().value())
        .containsExactly(accepted, helpful, plain);
  }

  @Test
  void an_invitation_is_seen_by_the_author_and_the_invited_until_it_is_accepted() {
    long solution = aSolution(problem, network, tuula);
    execute("insert into co_author values (?, ?, 'invited', now())", solution, kaisa);
    assertThat(view(solution, tuula).coAuthors()).hasSize(1);
    assertThat(view(solution, kaisa).myConsent()).isEqualTo("invited");
    assertThat(view(solution, petra).coAuthors()).isEmpty();
    execute("update co_author set consent = 'accepted' where solution_id = ?", solution);
    assertThat(view(solution, petra).coAuthors()).hasSize(1);
  }

  @Test
  void a_withdrawn_text_is_the_authors_alone() {
    long solution = aSolution(problem, network, tuula);
    withdraw(solution);
    assertThat(view(solution, tuula).text()).contains("Benches");
    assertThat(view(solution, petra).text()).isEmpty();
    assertThat(view(solution, petra).isWithdrawn()).isTrue();
  }

  @Test
  void wordings_are_kept_newest_first() {
    long solution = aSolution(problem, network, tuula);
    for (int number = 1; number <= 3; number++) {
      execute(
          "insert into solution_revision values (?, ?, 'wording', null, ?, now())",
          solution,
          number,
          tuula);
    }
    assertThat(
            queries
                .revisions(SolutionId.of(solution), Viewer.anonymous(), Window.of(2, null))
                .items())
        .extracting(revision -> revision.number())
        .containsExactly(3, 2);
  }

  @Test
  void comments_on_a_brief_and_on_its_solutions_stand_apart() {
    SolutionId solution = SolutionId.of(aSolution(problem, network, tuula));
    MemberId by = MemberId.of(kaisa);
    NetworkId in = NetworkId.of(network);
    comments.add(
        CommentId.next(),
        WriteComment.on(problem, by, "Which *year*?", "en"),
        in,
        problem,
        null,
        NOW);
    comments.add(
        CommentId.next(), WriteComment.on(solution, by, "Good.", "en"), in, problem, solution, NOW);
    comments.count(solution);
    Wired.of(ProblemTallies.class, TestDatabase.jdbi()).comment(problem, NOW);
    assertThat(comments.onBrief(problem, Viewer.anonymous(), Window.first()).items())
        .singleElement()
        .extracting(CommentView::html)
        .asString()
        .contains("<em>year</em>");
    assertThat(comments.onSolution(solution, Viewer.anonymous(), Window.first()).items())
        .hasSize(1);
    assertThat(comments.onSolutionsOf(problem, Viewer.anonymous())).hasSize(1);
    assertThat(view(solution.value(), petra).comments()).isOne();
    ProblemQueries problems = Wired.of(ProblemQueries.class, TestDatabase.jdbi());
    assertThat(problems.view(problem, Viewer.anonymous(), NOW).orElseThrow().comments()).isOne();
  }

  private SolutionView view(long solution, long member) {
    return queries.view(SolutionId.of(solution), Viewer.of(MemberId.of(member))).orElseThrow();
  }

  private void withdraw(long solution) {
    execute("update solution set withdrawn_at = now() where id = ?", solution);
  }

  private static void execute(String sql, Object... values) {
    TestDatabase.jdbi().useHandle(handle -> handle.execute(sql, values));
  }
}
