package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talkoot.assignment.application.AssignmentView;
import org.talkoot.assignment.application.SeatsView;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.review.ReviewSeats.Seat;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.DomainEvent;
import org.talkoot.solution.SolutionId;

class AssignmentTest {
  private final AssignmentScene scene = new AssignmentScene();
  private final MemberId tuula = scene.member("tuula");
  private ProblemId problem;
  private SolutionId solution;

  @BeforeEach
  void a_solution_that_wants_two_reviews() {
    problem = scene.problem(2);
    solution = scene.solution(problem, tuula);
  }

  @Test
  void a_round_asks_as_many_as_are_wanted_and_never_author_or_requester() {
    scene.members(4);
    assertThat(scene.round(problem)).isEqualTo(2);
    assertThat(scene.round(problem)).isZero();
    assertThat(seated()).hasSize(2).doesNotContain(tuula, scene.heli);
    assertThat(scene.kinds()).containsExactly("assignment.offered", "assignment.offered");
  }

  @Test
  void who_knows_the_topic_is_asked_before_others_and_told_why() {
    scene.members(4);
    MemberId eero = scene.member("eero");
    long benches = org.talkoot.shared.Ids.next();
    scene.execute(
        "insert into topic (id, slug, name_en, name_fi, created_at)"
            + " values (?, ?, 'benches', 'penkit', now())",
        benches,
        "benches-" + benches);
    scene.execute("insert into problem_topic values (?, ?)", problem.value(), benches);
    scene.execute("insert into declared_skill values (?, ?, now())", eero.value(), benches);
    scene.round(problem);
    assertThat(scene.open(eero))
        .singleElement()
        .satisfies(
            offer ->
                assertThat(offer.reasons())
                    .extracting(reason -> reason.text())
                    .contains("You say that you know about benches"));
    assertThat(scene.mine.open(eero, scene.now(), Locale.forLanguageTag("fi")).get(0).reasons())
        .extracting(reason -> reason.text())
        .contains("Kerrot tuntevasi aiheen penkit");
  }

  @Test
  void too_few_people_get_fewer_seats_and_a_manager_hears_of_it_once() {
    scene.member("eero");
    assertThat(scene.round(problem)).isEqualTo(1);
    scene.round(problem);
    assertThat(scene.kinds()).containsExactly("assignment.offered", "assignment.missing");
    assertThat(scene.seats.of(solution).map(SeatsView::missing)).contains(1);
  }

  @Test
  void a_declined_seat_goes_to_somebody_else_and_a_conflict_is_remembered() {
    List<MemberId> people = scene.members(3);
    scene.round(problem);
    MemberId one = seated().get(0);
    scene.decline(scene.open(one).get(0), one, true);
    scene.round(problem);
    assertThat(seated()).hasSize(2).doesNotContain(one).isSubsetOf(people);
    SolutionId another = scene.solution(scene.problem(3), tuula);
    assertThatThrownBy(() -> scene.volunteer(another, one))
        .isInstanceOf(org.talkoot.review.ReviewerPolicy.NotEligibleToReview.class);
  }

  @Test
  void nobody_answers_twice_or_for_others() {
    scene.members(2);
    scene.round(problem);
    MemberId one = seated().get(0);
    MemberId other = seated().get(1);
    AssignmentView offer = scene.open(one).get(0);
    assertThatThrownBy(() -> scene.accept(offer, other)).isInstanceOf(UnknownAssignment.class);
    scene.accept(offer, one);
    scene.accept(offer, one);
    scene.decline(offer, one, false);
    assertThatThrownBy(() -> scene.accept(offer, one)).isInstanceOf(AssignmentRefused.class);
    assertThat(scene.kinds()).filteredOn("assignment.accepted"::equals).hasSize(1);
  }

  @Test
  void an_offer_that_nobody_answers_expires_and_goes_to_somebody_else() {
    scene.members(4);
    scene.round(problem);
    List<MemberId> first = seated();
    scene.pass(Duration.ofDays(3).plusHours(1));
    scene.watch();
    assertThat(scene.kinds()).filteredOn("assignment.expired"::equals).hasSize(2);
    assertThat(seated()).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  @Test
  void a_review_that_does_not_come_is_reminded_of_then_late_with_what_the_rules_ask_for() {
    scene.members(4);
    scene.round(problem);
    MemberId one = seated().get(0);
    scene.accept(scene.open(one).get(0), one);
    scene.pass(Duration.ofDays(6).plusHours(1));
    scene.watch();
    scene.watch();
    assertThat(scene.kinds()).filteredOn("assignment.reminded"::equals).hasSize(1);
    scene.pass(Duration.ofDays(2));
    scene.watch();
    DomainEvent late = only("assignment.late");
    assertThat(late.numbers())
        .containsEntry("reviewer", one.value())
        .containsEntry("noticed", 0L)
        .hasEntrySatisfying("secondsLate", seconds -> assertThat(seconds).isGreaterThan(86_400));
    assertThat(scene.seating.hold(solution, one, scene.now())).isEqualTo(Seat.OVERDUE);
    scene.review(solution, one);
    assertThat(only("assignment.fulfilled").numbers()).containsEntry("assignment", id(late));
  }

  @Test
  void a_notice_moves_the_due_time_once_and_is_told_when_it_is_late_all_the_same() {
    scene.members(2);
    scene.round(problem);
    MemberId one = seated().get(0);
    AssignmentView offer = scene.open(one).get(0);
    scene.accept(offer, one);
    scene.jdbi.useTransaction(handle -> scene.answering.notice(offer.id(), one));
    assertThat(scene.open(one).get(0).dueAt()).isEqualTo(offer.dueAt().plus(Duration.ofDays(3)));
    assertThatThrownBy(() -> scene.answering.notice(offer.id(), one))
        .isInstanceOf(AssignmentRefused.class);
    scene.pass(Duration.ofDays(12));
    scene.watch();
    assertThat(only("assignment.late").numbers()).containsEntry("noticed", 1L);
  }

  @Test
  void seats_become_free_when_reviewers_leave_or_become_colleagues_or_reviews_are_over() {
    scene.members(2);
    scene.round(problem);
    MemberId one = seated().get(0);
    MemberId other = seated().get(1);
    scene.execute("delete from membership where member_id = ?", one.value());
    scene.execute(
        "update member set organisation = 'Koivu' where id in (?, ?)",
        other.value(),
        tuula.value());
    scene.watch();
    assertThat(seated()).isEmpty();
    assertThat(scene.kinds()).filteredOn("assignment.withdrawn"::equals).hasSize(2);
    MemberId third = scene.member("third");
    scene.round(problem);
    assertThat(seated()).containsExactly(third);
    scene.execute("update problem set status = 'decided' where id = ?", problem.value());
    scene.watch();
    assertThat(seated()).isEmpty();
    assertThat(scene.mine.newestOf(solution, third, scene.now(), Locale.ENGLISH).orElseThrow())
        .satisfies(
            taken -> assertThat(taken.reason()).startsWith("Reviews of this solution are not"));
  }

  @Test
  void a_newcomer_sits_beside_a_mentor_and_besides_the_wanted_seats() {
    MemberId eero = scene.member("eero");
    MemberId nea = scene.member("nea");
    scene.execute("update network set level_preset = 'STRICT' where id = ?", scene.network);
    scene.execute("update membership set level = 'MENTOR' where member_id = ?", eero.value());
    scene.round(problem);
    assertThat(scene.open(nea))
        .singleElement()
        .satisfies(seat -> assertThat(seat.kind()).isEqualTo(SeatKind.NEWCOMER));
    assertThat(scene.open(eero)).hasSize(1);
    assertThat(scene.seats.of(solution).map(SeatsView::offered)).contains(1);
  }

  @Test
  void in_a_sealed_problem_too_a_newcomer_sits_beside_a_mentor_and_may_accept() {
    MemberId eero = scene.member("eero");
    MemberId nea = scene.member("nea");
    scene.execute("update network set level_preset = 'STRICT' where id = ?", scene.network);
    scene.execute("update membership set level = 'MENTOR' where member_id = ?", eero.value());
    scene.execute(
        "update problem set brief = jsonb_set(brief, '{mode}', '\"SEALED\"') where id = ?",
        problem.value());
    scene.pass(Duration.ofDays(10).plusHours(1));
    scene.watch();
    assertThat(scene.open(nea))
        .singleElement()
        .satisfies(seat -> assertThat(seat.kind()).isEqualTo(SeatKind.NEWCOMER));
    scene.accept(scene.open(nea).get(0), nea);
    assertThat(scene.kinds()).contains("assignment.accepted");
  }

  @Test
  void a_connection_told_unasked_keeps_its_teller_out_of_later_rounds() {
    MemberId eero = scene.member("eero");
    scene.declare(solution, eero);
    scene.declare(solution, eero);
    assertThat(scene.round(problem)).isZero();
    ProblemId later = scene.problem(1);
    SolutionId another = scene.solution(later, tuula);
    assertThat(scene.round(later)).isZero();
    assertThatThrownBy(() -> scene.volunteer(another, eero))
        .isInstanceOf(org.talkoot.review.ReviewerPolicy.NotEligibleToReview.class);
    scene.solution(later, scene.member("author"));
    scene.round(later);
    assertThat(scene.open(eero)).hasSize(1);
  }

  @Test
  void a_connection_told_from_a_seat_gives_the_seat_back() {
    MemberId eero = scene.member("eero");
    scene.round(problem);
    scene.declare(solution, eero);
    assertThat(seated()).isEmpty();
    assertThat(scene.seats.held(solution, Locale.ENGLISH))
        .singleElement()
        .satisfies(
            seat -> {
              assertThat(seat.state()).isEqualTo(AssignmentState.DECLINED);
              assertThat(seat.conflict()).isTrue();
            });
    scene.execute("update network set level_preset = 'STRICT' where id = ?", scene.network);
    MemberId nea = scene.member("nea");
    assertThatThrownBy(() -> scene.declare(solution, nea)).isInstanceOf(BrokenRule.class);
  }

  @Test
  void by_hand_the_same_rules_hold() {
    MemberId eero = scene.member("eero");
    scene.execute("insert into availability values (?, 1, null, '{en}', now())", eero.value());
    AssignmentId asked = scene.assign(solution, eero);
    assertThatThrownBy(() -> scene.assign(solution, eero)).isInstanceOf(AssignmentRefused.class);
    assertThatThrownBy(() -> scene.assign(solution, tuula)).isInstanceOf(AssignmentRefused.class);
    SolutionId another = scene.solution(problem, tuula);
    assertThatThrownBy(() -> scene.assign(another, eero))
        .isInstanceOfSatisfying(
            AssignmentRefused.class,
            refused -> assertThat(refused.code()).isEqualTo("assignment.noTime"));
    scene.jdbi.useTransaction(handle -> scene.giving.withdraw(asked, scene.heli, ""));
    scene.assign(another, eero);
    assertThat(scene.kinds())
        .containsExactly("assignment.offered", "assignment.withdrawn", "assignment.offered");
  }

  @Test
  void a_volunteer_takes_a_seat_that_nobody_else_is_asked_for() {
    scene.members(3);
    MemberId vilja = scene.member("vilja");
    scene.volunteer(solution, vilja);
    assertThat(scene.round(problem)).isEqualTo(1);
    assertThat(scene.seating.hold(solution, vilja, scene.now())).isEqualTo(Seat.TAKEN);
    assertThatThrownBy(() -> scene.volunteer(solution, tuula))
        .isInstanceOf(org.talkoot.review.ReviewerPolicy.NotEligibleToReview.class);
  }

  @Test
  void whoever_is_away_or_cannot_read_the_language_or_has_no_time_is_not_asked() {
    MemberId away = scene.member("away");
    MemberId finnish = scene.member("finnish");
    MemberId busy = scene.member("busy");
    scene.execute(
        "insert into availability values (?, 3, '2026-05-01', '{en}', now())", away.value());
    scene.execute("insert into availability values (?, 3, null, '{fi}', now())", finnish.value());
    scene.execute("insert into availability values (?, 0, null, '{en}', now())", busy.value());
    assertThat(scene.round(problem)).isZero();
  }

  @Test
  void a_sealed_problem_waits_for_its_deadline_and_an_open_one_for_its_batch() {
    scene.members(4);
    scene.watch();
    assertThat(seated()).isEmpty();
    scene.pass(Duration.ofHours(1));
    scene.watch();
    assertThat(seated()).hasSize(2);
    ProblemId sealed = scene.problem(2);
    scene.execute(
        "update problem set brief = jsonb_set(brief, '{mode}', '\"SEALED\"') where id = ?",
        sealed.value());
    SolutionId hidden = scene.solution(sealed, tuula);
    MemberId rival = scene.member("rival");
    scene.solution(sealed, rival);
    scene.pass(Duration.ofDays(2));
    scene.watch();
    assertThat(seated(hidden)).isEmpty();
    scene.pass(Duration.ofDays(8));
    scene.watch();
    assertThat(seated(hidden)).hasSize(2).doesNotContain(rival);
    assertThatThrownBy(() -> scene.assign(hidden, rival)).isInstanceOf(AssignmentRefused.class);
  }

  @Test
  void in_a_double_blind_problem_neither_reviewer_nor_manager_learns_who_is_who() {
    ProblemId blind = scene.problem(2);
    scene.execute(
        "update problem set brief = jsonb_set(brief, '{review}', '\"DOUBLE_BLIND\"') where id = ?",
        blind.value());
    SolutionId hidden = scene.solution(blind, tuula);
    MemberId eero = scene.member("eero");
    scene.review(scene.solution(scene.problem(1), tuula), eero);
    scene.round(blind);
    assertThat(scene.open(eero))
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.author()).isNull();
              assertThat(asked.label()).matches("[A-Z]");
              assertThat(asked.reasons()).noneMatch(reason -> reason.code().equals("paired"));
            });
    assertThat(scene.seats.held(hidden, Locale.ENGLISH))
        .singleElement()
        .satisfies(seat -> assertThat(seat.reviewer()).isNull());
    scene.execute(
        "update problem set status = 'decided', decided_at = now() where id = ?", blind.value());
    assertThat(scene.mine.newestOf(hidden, eero, scene.now(), Locale.ENGLISH).orElseThrow())
        .satisfies(asked -> assertThat(asked.author()).isNotNull());
  }

  private List<MemberId> seated() {
    return seated(solution);
  }

  private List<MemberId> seated(SolutionId of) {
    return scene.list(
        "select reviewer_id from review_assignment where solution_id = ?"
            + " and state in ('OFFERED', 'ACCEPTED') order by id",
        MemberId.class,
        of.value());
  }

  private DomainEvent only(String kind) {
    List<DomainEvent> found =
        scene.told.stream().filter(event -> event.kind().equals(kind)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static long id(DomainEvent event) {
    return event.numbers().getOrDefault("assignment", 0L);
  }
}
