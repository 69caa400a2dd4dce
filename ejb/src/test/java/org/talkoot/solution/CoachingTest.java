package org.talkoot.solution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talkoot.problem.StoredProblem.aProblem;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.AlreadyOpened;
import org.talkoot.problem.Brief;
import org.talkoot.problem.NotTheRequester;
import org.talkoot.problem.Problem;
import org.talkoot.problem.ProblemFacts;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemOpened;
import org.talkoot.problem.application.VisibleProblems;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.RecordedEvent;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;
import org.talkoot.shared.application.Markdown;
import org.talkoot.solution.application.Coaching;
import org.talkoot.solution.application.UsefulCoaching;
import org.talkoot.solution.application.WriteComment;
import org.talkoot.solution.persistence.Comments;

/** A requester marks what helped the draft; it is paid for when the problem opens. */
class CoachingTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  private final Jdbi jdbi = TestDatabase.jdbi();
  private final Comments comments =
      Wired.of(Comments.class, jdbi, new Markdown(), Clock.fixed(NOW, ZoneOffset.UTC));
  private final long network = TestDatabase.network("talkoot-1");
  private final MemberId petra = MemberId.of(TestDatabase.member("petra"));
  private final MemberId heli = MemberId.of(TestDatabase.member("heli"));
  private final ProblemId draft = aProblem(network, petra.value()).draft().store();
  private final List<DomainEvent> told = new ArrayList<>();

  @Test
  void three_comments_can_be_marked_and_a_fourth_when_a_mark_is_taken_back() {
    List<CommentId> four = List.of(said(heli), said(heli), said(heli), said(heli));
    four.subList(0, 3).forEach(comment -> coaching().mark(comment, petra));
    coaching().mark(four.get(0), petra);
    assertThatThrownBy(() -> coaching().mark(four.get(3), petra))
        .isInstanceOf(CoachingRefused.class);
    coaching().unmark(four.get(1), petra);
    assertThat(coaching().mark(four.get(3), petra).useful()).isTrue();
    assertThat(comments.useful(draft)).hasSize(3);
  }

  @Test
  void only_the_requester_marks_and_never_the_own_comment() {
    CommentId helis = said(heli);
    assertThatThrownBy(() -> coaching().mark(helis, heli)).isInstanceOf(NotTheRequester.class);
    assertThatThrownBy(() -> coaching().mark(said(petra), petra))
        .isInstanceOf(CoachingRefused.class);
  }

  @Test
  void nothing_can_be_marked_once_the_problem_is_open() {
    CommentId late = said(heli);
    Problem open = problem();
    open.open(petra, false, 1, NOW);
    assertThatThrownBy(() -> coaching(open).mark(late, petra)).isInstanceOf(AlreadyOpened.class);
  }

  @Test
  void each_marked_comment_is_told_when_the_problem_opens() {
    CommentId useful = said(heli);
    said(heli);
    coaching().mark(useful, petra);
    EventLog log =
        event -> {
          told.add(event);
          return told.size();
        };
    ProblemFacts facts = new ProblemFacts(draft.value(), network, petra.value(), List.of(), 50, 1);
    Wired.of(UsefulCoaching.class, comments, log)
        .watch(new RecordedEvent(1, new ProblemOpened(facts, petra.value(), NOW), false));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).kind()).isEqualTo("coaching.useful");
    assertThat(told.get(0).numbers())
        .containsAllEntriesOf(
            Map.of("comment", useful.value(), "coach", heli.value(), "requester", petra.value()));
  }

  private Coaching coaching() {
    return coaching(problem());
  }

  private Coaching coaching(Problem problem) {
    VisibleProblems visible =
        new VisibleProblems() {
          @Override
          public Problem lock(ProblemId id, MemberId member) {
            return problem;
          }
        };
    return Wired.of(Coaching.class, visible, comments, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private Problem problem() {
    return Problem.draft(NetworkId.of(network), petra, aBrief(), NOW);
  }

  private static Brief aBrief() {
    return org.talkoot.problem.OpenableBrief.write(NOW);
  }

  private CommentId said(MemberId by) {
    return comments.add(
        CommentId.next(),
        new WriteComment(by, Optional.of(draft), Optional.empty(), "Name the street.", "en"),
        NetworkId.of(network),
        draft,
        null,
        NOW);
  }
}
