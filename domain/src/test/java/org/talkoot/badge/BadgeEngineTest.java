package org.talkoot.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.badge.Told.NOON;
import static org.talkoot.badge.Told.decision;
import static org.talkoot.badge.Told.rating;
import static org.talkoot.badge.Told.review;
import static org.talkoot.badge.Told.unvote;
import static org.talkoot.badge.Told.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;
import org.talkoot.shared.RecordedEvent;

class BadgeEngineTest {
  private static final long KAISA = 11;
  private static final long OTSO = 12;
  private static final long TUULA = 13;

  private BadgeFold fold = new BadgeFold(BadgeEngine.of(BadgeSets.talkoot1()));
  private long events;

  @Test
  void a_first_accepted_solution_grants_the_first_log_once() {
    assertThat(happen(decision(KAISA, 1, solver(OTSO, 21))))
        .containsExactly(granted("log-bronze", OTSO, 0, 0));
    assertThat(happen(decision(KAISA, 2, solver(OTSO, 22)))).isEmpty();
  }

  @Test
  void a_requester_is_not_honoured_for_accepting_the_own_solution() {
    assertThat(happen(decision(OTSO, 1, solver(OTSO, 21)))).isEmpty();
  }

  @Test
  void a_solution_that_five_found_helpful_is_honoured_for_each_such_solution() {
    for (long voter = 100; voter < 104; voter++) {
      assertThat(happen(vote(OTSO, 21, voter, 1))).isEmpty();
    }
    assertThat(happen(vote(OTSO, 21, 104, 1)))
        .containsExactly(granted("useful-answer-bronze", OTSO, 21, 21));
    for (long voter = 100; voter < 104; voter++) {
      happen(vote(OTSO, 22, voter, 1));
    }
    assertThat(happen(vote(OTSO, 22, 104, 1)))
        .containsExactly(granted("useful-answer-bronze", OTSO, 22, 22));
  }

  @Test
  void a_badge_is_revoked_when_its_basis_is_taken_back_and_may_be_earned_anew() {
    for (long voter = 100; voter < 105; voter++) {
      happen(vote(OTSO, 21, voter, 1));
    }
    assertThat(happen(unvote(OTSO, 21, 101, 1)))
        .containsExactly(
            new Ruling(new GrantKey("useful-answer-bronze", OTSO, 21), false, events, 21, 1));
    assertThat(happen(unvote(OTSO, 21, 102, 1))).isEmpty();
    happen(vote(OTSO, 21, 101, 2));
    assertThat(happen(vote(OTSO, 21, 102, 2)))
        .containsExactly(granted("useful-answer-bronze", OTSO, 21, 21));
  }

  @Test
  void an_event_that_comes_twice_counts_once() {
    happen(review(TUULA, 31));
    long before = events;
    events--;
    assertThat(happen(review(TUULA, 31))).isEmpty();
    assertThat(events).isEqualTo(before);
    assertThat(figure("reviews", TUULA)).isEqualTo(1);
  }

  @Test
  void a_rating_that_is_changed_counts_as_it_stands() {
    happen(rating(TUULA, 31, OTSO, true));
    happen(rating(TUULA, 31, KAISA, true));
    assertThat(figure("helpfulReviews", TUULA)).isEqualTo(1);
    happen(rating(TUULA, 31, OTSO, false));
    assertThat(figure("helpfulReviews", TUULA)).isEqualTo(1);
    happen(rating(TUULA, 31, KAISA, false));
    assertThat(figure("helpfulReviews", TUULA)).isZero();
  }

  @Test
  void months_are_counted_once_however_much_happens_in_them() {
    happen(review(TUULA, 31));
    happen(review(TUULA, 32));
    happen(review(TUULA, 33).at(Instant.parse("2026-05-01T00:00:00Z")));
    assertThat(figure("activeMonths", TUULA)).isEqualTo(2);
  }

  @Test
  void a_number_that_an_older_event_lacks_fulfils_no_condition() {
    happen(Told.of("solution.submitted").with("author", OTSO).with("solution", 21));
    assertThat(figure("trailsOpened", OTSO)).isZero();
  }

  @Test
  void all_hands_asks_for_all_of_its_criteria() {
    happen(decision(KAISA, 1, solver(OTSO, 21)));
    happen(review(OTSO, 31));
    happen(
        Told.of("refinement.merged")
            .with("refiner", OTSO)
            .with("author", TUULA)
            .with("refinement", 41));
    assertThat(happen(Told.of("problem.closed").with("requester", OTSO).with("problem", 2)))
        .contains(granted("all-hands", OTSO, 0, 0));
  }

  @Test
  void progress_tells_how_far_somebody_has_come() {
    happen(review(TUULA, 31));
    BadgeEngine engine = BadgeEngine.of(BadgeSets.talkoot1());
    Badge eye = badge("good-eye");
    assertThat(engine.progress(eye, TUULA, fold)).isEqualTo(new Progress("helpfulReviews", 0, 10));
    happen(rating(TUULA, 31, OTSO, true));
    assertThat(engine.progress(eye, TUULA, fold)).isEqualTo(new Progress("helpfulReviews", 1, 10));
    for (long voter = 100; voter < 103; voter++) {
      happen(vote(OTSO, 22, voter, 1));
    }
    happen(vote(OTSO, 21, 100, 1));
    assertThat(engine.progress(badge("useful-answer-bronze"), OTSO, fold))
        .as("of several solutions the nearest counts")
        .isEqualTo(new Progress("helpfulVotes", 3, 5));
  }

  @Test
  void a_grant_of_an_earlier_version_is_kept_until_its_own_basis_goes() {
    BadgeSet first = reviewsAsk(1, 2);
    BadgeSet second = reviewsAsk(2, 5);
    BadgeBook book = new BadgeBook(List.of(first, second));
    fold = new BadgeFold(new BadgeEngine(book, first));
    happen(rating(TUULA, 31, OTSO, true));
    happen(rating(TUULA, 32, OTSO, true));
    happen(rating(TUULA, 33, OTSO, true));
    BadgeEngine later = new BadgeEngine(book, second);
    assertThat(later.take(++events, rating(TUULA, 33, OTSO, false), fold)).isEmpty();
    assertThat(later.take(++events, rating(TUULA, 32, OTSO, false), fold))
        .extracting(Ruling::granted)
        .containsExactly(false);
  }

  @Test
  void a_draft_tells_what_it_would_have_granted() {
    List<RecordedEvent> history = new ArrayList<>();
    for (long review = 1; review <= 3; review++) {
      history.add(new RecordedEvent(review, rating(TUULA, review, OTSO, true), true));
    }
    assertThat(BadgeFold.grantsUnder(reviewsAsk(2, 3), history))
        .extracting(Ruling::key)
        .containsExactly(new GrantKey("good-eye", TUULA, 0));
    assertThat(BadgeFold.grantsUnder(reviewsAsk(2, 4), history)).isEmpty();
  }

  private static BadgeSet reviewsAsk(int version, long atLeast) {
    BadgeSet set = BadgeSets.talkoot1();
    Badge eye = set.badge("good-eye").orElseThrow();
    Badge asking =
        new Badge(
            eye.code(),
            eye.name(),
            eye.text(),
            eye.track(),
            eye.medal(),
            eye.family(),
            new Criteria.Reached("helpfulReviews", atLeast),
            eye.granted(),
            eye.whenLost());
    return new BadgeSet(set.code(), version, NOON, set.tracks(), set.counters(), List.of(asking));
  }

  private static Badge badge(String code) {
    return BadgeSets.talkoot1().badge(code).orElseThrow();
  }

  private static Part solver(long member, long solution) {
    return new Part(member, "solver", 100, solution);
  }

  private long figure(String counter, long member) {
    return fold.figure(new Tally(counter, member, 0));
  }

  private List<Ruling> happen(DomainEvent event) {
    return fold.take(new RecordedEvent(++events, event, false));
  }

  private Ruling granted(String badge, long member, long subject, long evidence) {
    return new Ruling(new GrantKey(badge, member, subject), true, events, evidence, 1);
  }
}
