package org.talkoot.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talkoot.decision.Choice.Accepted;
import org.talkoot.decision.Choice.Reason;
import org.talkoot.decision.Choice.Sharer;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Part;
import org.talkoot.shared.Violation;
import org.talkoot.solution.SolutionId;

class DecisionTest {
  private static final MemberId KAISA = MemberId.of(1);
  private static final MemberId TUULA = MemberId.of(2);
  private static final MemberId EERO = MemberId.of(3);
  private static final MemberId AASA = MemberId.of(4);
  private static final SolutionId BENCHES = SolutionId.of(20);
  private static final SolutionId RAMPS = SolutionId.of(21);
  private static final Instant TOO_LATE = Instant.parse("2026-05-09T21:00:00Z");
  private static final Instant IN_TIME = TOO_LATE.minusMillis(1);

  @Test
  void one_accepted_solution_gives_its_author_everything() {
    Decision decision = decide(accept(BENCHES));
    assertThat(decision.parts()).containsExactly(new Part(TUULA.value(), "solver", 100, 20));
    assertThat(decision.acceptsNothing()).isFalse();
  }

  @Test
  void left_out_shares_follow_the_lineage() {
    Decision decision = decide(accept(BENCHES, RAMPS));
    assertThat(decision.parts())
        .containsExactly(
            new Part(TUULA.value(), "solver", 50, 20),
            new Part(EERO.value(), "solver", 25, 21),
            new Part(AASA.value(), "solver", 25, 21));
  }

  @Test
  void what_is_left_over_goes_to_the_largest_remainders() {
    var three = new Lineage(RAMPS, EERO, List.of(AASA, TUULA));
    assertThat(ShareProposal.of(List.of(three), KAISA))
        .extracting(Share::percent)
        .containsExactly(34, 33, 33);
  }

  @Test
  void the_requester_never_shares() {
    var together = new Lineage(RAMPS, KAISA, List.of(EERO));
    assertThat(ShareProposal.of(List.of(together), KAISA))
        .extracting(Share::member)
        .containsExactly(EERO);
    broken(
        accept(new Accepted(RAMPS, List.of(new Sharer(KAISA, 100)))),
        "accepted[0].shares[0].member");
  }

  @ParameterizedTest
  @CsvSource({"1,200,5", "30,200,15", "180,200,30", "7,0,30"})
  void a_refiner_is_proposed_the_part_of_the_words_they_changed(int changed, int words, int share) {
    var refined = new Lineage(BENCHES, TUULA, List.of(), words, List.of(refiner(EERO, changed)));
    assertThat(ShareProposal.of(List.of(refined), KAISA))
        .extracting(Share::part)
        .containsExactly(
            new Part(TUULA.value(), "solver", 100 - share, 20),
            new Part(EERO.value(), "refiner", share, 20));
  }

  @Test
  void all_refiners_together_are_proposed_at_most_thirty_per_cent() {
    var refined =
        new Lineage(BENCHES, TUULA, List.of(), 100, List.of(refiner(EERO, 40), refiner(AASA, 30)));
    assertThat(ShareProposal.of(List.of(refined), KAISA))
        .extracting(Share::percent)
        .containsExactly(70, 15, 15);
  }

  @Test
  void a_refiner_who_became_a_co_author_shares_as_one_of_them() {
    var refined = new Lineage(BENCHES, TUULA, List.of(EERO), 100, List.of(refiner(EERO, 40)));
    assertThat(ShareProposal.of(List.of(refined), KAISA))
        .extracting(Share::part)
        .containsExactly(
            new Part(TUULA.value(), "solver", 50, 20), new Part(EERO.value(), "solver", 50, 20));
  }

  @Test
  void a_requester_who_refined_shares_nothing_and_has_not_made_it_their_own() {
    var refined = new Lineage(BENCHES, TUULA, List.of(), 100, List.of(refiner(KAISA, 40)));
    assertThat(ShareProposal.of(List.of(refined), KAISA))
        .extracting(Share::percent)
        .containsExactly(100);
  }

  @Property
  void proposed_shares_sum_to_a_hundred(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 500) Integer> changed,
      @ForAll @IntRange(max = 5) int coAuthors,
      @ForAll @IntRange(min = 1, max = 4) int solutions) {
    List<Lineage> accepted =
        LongStream.range(0, solutions)
            .mapToObj(i -> aRefined(SolutionId.of(100 + i), coAuthors, changed))
            .toList();
    List<Share> shares = ShareProposal.of(accepted, KAISA);
    assertThat(shares.stream().mapToInt(Share::percent).sum()).isEqualTo(100);
    assertThat(
            shares.stream()
                .filter(share -> share.track().equals("refiner"))
                .mapToInt(Share::percent)
                .sum())
        .isLessThanOrEqualTo(30 + changed.size() * solutions);
  }

  private static Lineage aRefined(SolutionId id, int coAuthors, List<Integer> changed) {
    List<MemberId> beside =
        LongStream.range(0, coAuthors).mapToObj(i -> MemberId.of(1_000 + i)).toList();
    List<Lineage.Refiner> refiners =
        IntStream.range(0, changed.size())
            .mapToObj(i -> refiner(MemberId.of(2_000 + i), changed.get(i)))
            .toList();
    return new Lineage(id, TUULA, beside, 300, refiners);
  }

  private static Lineage.Refiner refiner(MemberId member, int words) {
    return new Lineage.Refiner(member, words);
  }

  @ParameterizedTest
  @CsvSource({"60,40,true", "100,0,true", "60,50,false", "-10,110,false"})
  void shares_are_whole_per_cents_that_sum_to_a_hundred(int eero, int aasa, boolean valid) {
    Choice choice =
        accept(new Accepted(RAMPS, List.of(new Sharer(EERO, eero), new Sharer(AASA, aasa))));
    if (valid) {
      assertThat(decide(choice).parts()).extracting(Part::share).doesNotContain(0);
    } else {
      assertThatThrownBy(() -> decide(choice)).isInstanceOf(InvalidInput.class);
    }
  }

  @Test
  void a_stranger_gets_no_share() {
    broken(
        accept(new Accepted(BENCHES, List.of(new Sharer(EERO, 100)))),
        "accepted[0].shares[0].member");
  }

  @Test
  void shares_are_named_for_all_accepted_solutions_or_for_none() {
    broken(
        accept(
            new Accepted(BENCHES, List.of(new Sharer(TUULA, 100))), new Accepted(RAMPS, List.of())),
        "accepted[1].shares");
  }

  @Test
  void an_accepted_solution_needs_a_reason() {
    broken(new Choice(List.of(new Accepted(BENCHES, List.of())), List.of(), null), "reasons");
  }

  @Test
  void accepting_nothing_needs_words() {
    broken(new Choice(List.of(), List.of(), " "), "text");
    Decision none = decide(new Choice(List.of(), List.of(), "None fits the hall."));
    assertThat(none.acceptsNothing()).isTrue();
    assertThat(none.parts()).isEmpty();
  }

  @Test
  void only_solutions_of_the_problem_can_be_accepted() {
    broken(accept(SolutionId.of(99)), "accepted[0].solution", "reasons[0].solution");
  }

  @Test
  void the_promised_day_ends_at_midnight() {
    assertThat(Decision.make(aProblem(), accept(BENCHES), IN_TIME).isOnTime()).isTrue();
    assertThat(Decision.make(aProblem(), accept(BENCHES), TOO_LATE).isOnTime()).isFalse();
  }

  private static Decision decide(Choice choice) {
    return Decision.make(aProblem(), choice, IN_TIME);
  }

  private static ProblemToDecide aProblem() {
    return new ProblemToDecide(
        ProblemId.of(10),
        NetworkId.COMMONS,
        KAISA,
        List.of(7L),
        TOO_LATE,
        100,
        1,
        List.of(
            new Lineage(BENCHES, TUULA, List.of()),
            new Lineage(RAMPS, EERO, List.of(AASA, KAISA))));
  }

  private static Choice accept(SolutionId... solutions) {
    return accept(
        List.of(solutions).stream()
            .map(solution -> new Accepted(solution, List.of()))
            .toArray(Accepted[]::new));
  }

  private static Choice accept(Accepted... accepted) {
    return new Choice(
        List.of(accepted),
        List.of(accepted).stream().map(one -> new Reason(one.solution(), "It works")).toList(),
        null);
  }

  private static void broken(Choice choice, String... fields) {
    assertThatThrownBy(() -> decide(choice))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations()).extracting(Violation::field).contains(fields));
  }
}
