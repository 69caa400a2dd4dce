package org.talkoot.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.StoredProblem.aProblem;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.decision.application.DecisionReading;
import org.talkoot.decision.persistence.DecisionQueries;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.outcome.application.OutcomeReading;
import org.talkoot.outcome.persistence.OutcomeQueries;
import org.talkoot.portal.application.KeptThreads;
import org.talkoot.portal.application.ProblemThread;
import org.talkoot.portal.application.ProfileReading;
import org.talkoot.portal.application.ThreadReading;
import org.talkoot.portal.persistence.Glances;
import org.talkoot.portal.persistence.HonourQueries;
import org.talkoot.portal.persistence.ProfileQueries;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.persistence.ProblemQueries;
import org.talkoot.problem.persistence.SimilarProblems;
import org.talkoot.review.Scene;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.persistence.ReviewQueries;
import org.talkoot.shared.Ids;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Markdown;
import org.talkoot.solution.application.Commenting;
import org.talkoot.solution.application.RefinementReading;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.persistence.Comments;
import org.talkoot.solution.persistence.RefinementQueries;
import org.talkoot.solution.persistence.SolutionQueries;

/** What everybody may read is read once and kept, and yet never older than the last change. */
class ThreadTest {
  private final Scene scene = new Scene();
  private final Clock clock = Clock.fixed(Scene.NOON, ZoneOffset.UTC);
  private final MemberId ville = MemberId.of(TestDatabase.member("ville"));
  private final Glances glances = Wired.of(Glances.class, scene.jdbi);
  private final ThreadReading keeping = reading(Duration.ofHours(1));
  private final ThreadReading forgetting = reading(Duration.ZERO);

  @BeforeEach
  void something_happens() {
    scene.execute(
        "update problem set brief = (select brief from problem where id = ?) where id = ?",
        aProblem(scene.network.value(), scene.kaisa.value()).store().value(),
        scene.problem.value());
    comment();
    insert(
        "review",
        "solution_id, problem_id, network_id, reviewer_id, author_id, requester_id, revision,"
            + " scores, verdict, confidence, best, must_change, conflicts, counts, delivered_at",
        """
        %d, %d, %d, %d, %d, %d, 1, '[{"criterion": "c1", "score": 4, "rationale": "tried"}]',
        'APPROVE', 4, '', '', '[]', true, now()
        """
            .formatted(
                scene.solution.value(),
                scene.problem.value(),
                scene.network.value(),
                scene.aasa.value(),
                scene.tuula.value(),
                scene.kaisa.value()));
  }

  @Test
  void whoever_has_no_part_reads_what_visitors_read_and_the_own_vote() {
    insertVote(ville);

    ProblemThread visitors = of(Viewer.anonymous());
    ProblemThread villes = of(Viewer.of(ville));

    assertThat(villes.solutions())
        .singleElement()
        .extracting(one -> one.votes().mine())
        .isEqualTo("helpful");
    assertThat(visitors.solutions()).singleElement().extracting(one -> one.votes().mine()).isNull();
    assertThat(villes.comments()).isEqualTo(visitors.comments()).isNotEmpty();
    SolutionQueries anew = Wired.of(SolutionQueries.class, scene.jdbi, new Markdown(), clock);
    assertThat(villes.solutions()).isEqualTo(anew.ranked(scene.problem, Viewer.of(ville), 10));
  }

  @Test
  void whoever_has_a_part_reads_it_as_such() {
    of(Viewer.anonymous());

    assertThat(of(Viewer.of(scene.kaisa)).problem().mine()).isTrue();
    assertThat(of(Viewer.of(scene.tuula)).solutions()).allMatch(one -> one.mine());
    assertThat(of(Viewer.of(scene.eero)).solutions()).allMatch(one -> one.isMaker());
    assertThat(of(Viewer.of(scene.aasa)).reviews().values())
        .flatMap(all -> all)
        .allMatch(one -> one.mine());
    scene.execute(
        "insert into membership (network_id, member_id, role, joined_at)"
            + " values (?, ?, 'MANAGER', now())",
        scene.network.value(),
        ville.value());
    assertThat(of(Viewer.of(ville)).problem().managed()).isTrue();
    assertThat(of(Viewer.of(ville)).reviews()).isNotEmpty();
    assertThat(of(Viewer.anonymous()).reviews()).isEmpty();
  }

  @Test
  void whatever_changes_is_read_at_once() {
    SoftAssertions all = new SoftAssertions();
    changes()
        .forEach(
            (what, change) -> {
              String before = stamp();
              all.assertThat(stamp()).as("before %s", what).isEqualTo(before);
              change.run();
              all.assertThat(stamp()).as(what).isNotEqualTo(before);
              all.assertThat(of(Viewer.anonymous()))
                  .as(what)
                  .isEqualTo(forgetting.of(scene.problem, Viewer.anonymous()).thread());
            });
    all.assertAll();
  }

  @Test
  void what_is_not_in_the_open_is_read_by_whoever_may() {
    of(Viewer.of(ville));
    scene.execute("update network set visibility = 'PRIVATE' where id = ?", scene.network.value());

    assertThatThrownBy(() -> of(Viewer.of(ville))).isInstanceOf(UnknownProblem.class);
    assertThatThrownBy(() -> of(Viewer.anonymous())).isInstanceOf(UnknownProblem.class);
    assertThat(of(Viewer.of(scene.kaisa)).solutions()).hasSize(1);

    scene.execute("update network set visibility = 'PUBLIC' where id = ?", scene.network.value());
    scene.execute(
        "update problem set brief = brief || '{\"mode\": \"SEALED\"}' where id = ?",
        scene.problem.value());
    assertThat(of(Viewer.of(ville)).solutions()).isEmpty();
    assertThat(of(Viewer.of(scene.tuula)).solutions()).hasSize(1);
  }

  private Map<String, Runnable> changes() {
    Map<String, Runnable> changes = new LinkedHashMap<>();
    changes.put("a vote", () -> update("solution_tally set helpful = helpful + 1", "solution_id"));
    changes.put("a wording", () -> update("solution set text = 'Steps'", "id"));
    changes.put("another solution", () -> scene.solution(scene.aasa));
    changes.put("a comment", this::comment);
    changes.put(
        "a comment taken away in exchange for another",
        () -> {
          scene.execute("delete from comment where problem_id = ?", scene.problem.value());
          comment();
        });
    changes.put("a question", () -> comment("null"));
    changes.put(
        "an answer to a review", () -> update("review set response = 'Yes'", "solution_id"));
    changes.put(
        "a rating",
        () ->
            scene.execute(
                "insert into review_rating select id, ?, true, now() from review"
                    + " where problem_id = ?",
                scene.kaisa.value(),
                scene.problem.value()));
    changes.put(
        "a vote on the brief", () -> problem("problem_tally set helpful = 1", "problem_id"));
    changes.put("a name of the network", () -> network("name = 'Other'"));
    changes.put("a consent", () -> update("co_author set consent = 'declined'", "solution_id"));
    changes.put("thanks", this::thank);
    changes.put("a decision", this::decide);
    changes.put(
        "a reason that is worded anew",
        () -> update("decision_solution set reason = 'Well'", "solution_id"));
    changes.put("a share", () -> update("decision_share set percent = 50", "solution_id"));
    changes.put("time", () -> problem("problem set review_from = '2026-04-01'", "id"));
    return changes;
  }

  private void update(String change, String key) {
    scene.execute("update " + change + " where " + key + " = ?", scene.solution.value());
  }

  private void problem(String change, String key) {
    scene.execute("update " + change + " where " + key + " = ?", scene.problem.value());
  }

  private void network(String change) {
    scene.execute("update network set " + change + " where id = ?", scene.network.value());
  }

  private void comment() {
    comment(String.valueOf(scene.solution.value()));
  }

  private void comment(String solution) {
    insert(
        "comment",
        "network_id, problem_id, solution_id, author_id, text, language, written_at",
        "%d, %d, %s, %d, 'How high?', 'en', now()"
            .formatted(scene.network.value(), scene.problem.value(), solution, scene.aasa.value()));
  }

  private void thank() {
    insert(
        "thanks",
        "network_id, problem_id, giver_id, receiver_id, contribution_type, contribution_id, text,"
            + " given_at",
        "%d, %d, %d, %d, 'solution', %d, 'You sat on the walls.', now()"
            .formatted(
                scene.network.value(),
                scene.problem.value(),
                scene.kaisa.value(),
                scene.tuula.value(),
                scene.solution.value()));
  }

  private void decide() {
    long id = Ids.next();
    scene.execute(
        "insert into decision values (?, ?, ?, ?, now(), true, 'Both work')",
        id,
        scene.problem.value(),
        scene.network.value(),
        scene.kaisa.value());
    scene.execute(
        "insert into decision_solution values (?, ?, true, 'It works')",
        id,
        scene.solution.value());
    scene.execute(
        "insert into decision_share values (?, ?, ?, 'solver', 100)",
        id,
        scene.solution.value(),
        scene.tuula.value());
    problem("problem set status = 'decided', decided_at = now()", "id");
  }

  private void insertVote(MemberId voter) {
    scene.execute(
        "insert into solution_vote (solution_id, voter_id, author_id, network_id, value,"
            + " generation, pays, cast_at) values (?, ?, ?, ?, 'helpful', 1, true, now())",
        scene.solution.value(),
        voter.value(),
        scene.tuula.value(),
        scene.network.value());
  }

  private void insert(String table, String columns, String values) {
    scene.execute(
        "insert into %s (id, %s) values (%d, %s)".formatted(table, columns, Ids.next(), values));
  }

  private String stamp() {
    return glances.at(scene.problem, Viewer.anonymous(), Scene.NOON).orElseThrow().stamp();
  }

  private ProblemThread of(Viewer viewer) {
    return keeping.of(scene.problem, viewer).thread();
  }

  private ThreadReading reading(Duration kept) {
    Markdown markdown = new Markdown();
    SolutionQueries solutions = Wired.of(SolutionQueries.class, scene.jdbi, markdown, clock);
    Comments comments = Wired.of(Comments.class, scene.jdbi, markdown, clock);
    return Wired.of(
        ThreadReading.class,
        glances,
        new KeptThreads(kept),
        Wired.of(
            ProblemReading.class,
            Wired.of(ProblemQueries.class, scene.jdbi),
            new SimilarProblems(scene.jdbi),
            clock),
        Wired.of(SolutionReading.class, solutions),
        Wired.of(ReviewReading.class, new ReviewQueries(scene.jdbi, clock), clock),
        Wired.of(Commenting.class, comments),
        Wired.of(RefinementReading.class, Wired.of(RefinementQueries.class, scene.jdbi, clock)),
        Wired.of(DecisionReading.class, new DecisionQueries(scene.jdbi)),
        Wired.of(OutcomeReading.class, new OutcomeQueries(scene.jdbi)),
        Wired.of(
            ProfileReading.class,
            Wired.of(ProfileQueries.class, scene.jdbi),
            Wired.of(HonourQueries.class, scene.jdbi),
            clock),
        clock);
  }
}
