package org.talkoot.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DumpVoteTreatmentTest {

  private static final long KAISA = 11;
  private static final long OTSO = 12;
  private static final LocalDate MIDSUMMER = LocalDate.of(2018, 6, 23);

  private final DumpVoteTreatment treatment = new DumpVoteTreatment(5);

  @Test
  void a_vote_becomes_an_event_of_its_day_without_an_actor() {
    DumpEvent event = treatment.eventOf(vote(2, 0, 0), answer(KAISA, OTSO)).orElseThrow();

    assertThat(event.kind()).isEqualTo(DumpEvent.ANSWER_UPVOTED);
    assertThat(event.at()).isEqualTo(Instant.parse("2018-06-23T00:00:00Z"));
    assertThat(event.actor()).isZero();
    assertThat(event.network()).isEqualTo(5);
    assertThat(event.topics()).containsExactly(70L);
    assertThat(event.numbers())
        .containsEntry("author", KAISA)
        .containsEntry("vote", 900L)
        .containsEntry("day", MIDSUMMER.toEpochDay())
        .containsEntry("wiki", 0L);
  }

  @Test
  void questions_and_answers_are_told_apart() {
    assertThat(kind(vote(2, 0, 0), question(KAISA))).containsExactly(DumpEvent.QUESTION_UPVOTED);
    assertThat(kind(vote(3, 0, 0), question(KAISA))).containsExactly(DumpEvent.QUESTION_DOWNVOTED);
    assertThat(kind(vote(3, 0, 0), answer(KAISA, OTSO)))
        .containsExactly(DumpEvent.ANSWER_DOWNVOTED);
  }

  @Test
  void a_vote_on_a_question_tells_which_and_when_it_was_asked() {
    assertThat(treatment.eventOf(vote(2, 0, 0), question(KAISA)).orElseThrow().numbers())
        .containsEntry("question", 31L)
        .containsEntry("asked", 17_000L);
  }

  @Test
  void a_bounty_tells_whether_it_stands_on_an_own_question() {
    assertThat(treatment.eventOf(vote(8, KAISA, 50), question(KAISA)).orElseThrow().numbers())
        .containsEntry("own", 1L);
    assertThat(treatment.eventOf(vote(8, OTSO, 50), question(KAISA)).orElseThrow().numbers())
        .containsEntry("own", 0L);
  }

  @Test
  void an_acceptance_names_both_sides() {
    assertThat(treatment.eventOf(vote(1, 0, 0), answer(KAISA, OTSO)).orElseThrow().numbers())
        .containsEntry("author", KAISA)
        .containsEntry("accepter", OTSO)
        .containsEntry("answer", 32L);
  }

  @Test
  void a_bounty_is_offered_by_the_one_it_names_and_awarded_with_its_amount() {
    assertThat(treatment.eventOf(vote(8, OTSO, 50), question(KAISA)).orElseThrow().numbers())
        .containsEntry("offerer", OTSO)
        .containsEntry("amount", 50L);
    assertThat(treatment.eventOf(vote(9, 0, 50), answer(KAISA, OTSO)).orElseThrow().numbers())
        .containsEntry("author", KAISA)
        .containsEntry("amount", 50L);
  }

  @Test
  void a_bounty_that_ran_out_is_no_event() {
    assertThat(kind(vote(9, 0, 0), question(KAISA))).isEmpty();
  }

  @Test
  void a_vote_by_which_nobody_earns_is_no_event() {
    assertThat(kind(vote(5, 0, 0), question(KAISA))).isEmpty();
    assertThat(kind(vote(2, 0, 0), question(0))).isEmpty();
    assertThat(kind(vote(1, 0, 0), answer(0, 0))).isEmpty();
  }

  @Test
  void votes_count_by_day_and_then_by_number() {
    DumpVote early = new DumpVote(9, 1, 2, MIDSUMMER, 0, 0);
    DumpVote late = new DumpVote(3, 1, 2, MIDSUMMER.plusDays(1), 0, 0);
    DumpVote lower = new DumpVote(8, 1, 2, MIDSUMMER, 0, 0);

    assertThat(Stream.of(late, early, lower).sorted(DumpVote.IN_ORDER))
        .containsExactly(lower, early, late);
  }

  private Stream<String> kind(DumpVote vote, VotedPost post) {
    return treatment.eventOf(vote, post).stream().map(DumpEvent::kind);
  }

  private static DumpVote vote(long type, long offerer, long amount) {
    return new DumpVote(900, 1, type, MIDSUMMER, offerer, amount);
  }

  private static VotedPost question(long author) {
    return new VotedPost(true, 31, author, author, 17_000, false, List.of(70L));
  }

  private static VotedPost answer(long author, long asker) {
    return new VotedPost(false, 32, author, asker, 17_000, false, List.of(70L));
  }
}
