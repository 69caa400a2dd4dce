package org.talkoot.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Part;

class HonouringTest {
  private static final MemberId KAISA = MemberId.of(1);
  private static final MemberId TUULA = MemberId.of(2);
  private static final MemberId HELI = MemberId.of(5);
  private static final Instant NOON = Instant.parse("2026-04-16T09:00:00Z");
  private static final String WORDS = "You sat on the walls. That is research.";

  @Test
  void thanks_count_in_the_track_of_the_contribution() {
    Thanks thanks = Thanks.give(KAISA, TUULA, aReviewByTuula(), false, WORDS, NOON);
    ThanksGiven event = thanks.given(aReviewByTuula(), true);
    assertThat(event.parts()).containsExactly(new Part(TUULA.value(), "reviewer", 100, 0));
    assertThat(event.numbers())
        .containsEntry("givenByRequesterOrManager", 1L)
        .containsEntry("contributionType", 2L);
  }

  @Test
  void nobody_thanks_themselves() {
    refused(
        () -> Thanks.give(TUULA, TUULA, aReviewByTuula(), false, WORDS, NOON), "thanks.oneself");
  }

  @Test
  void nobody_is_thanked_twice_by_the_same_member_for_the_same() {
    refused(() -> Thanks.give(KAISA, TUULA, aReviewByTuula(), true, WORDS, NOON), "thanks.already");
  }

  @Test
  void thanks_are_own_words_for_what_the_receiver_gave() {
    assertThatThrownBy(() -> Thanks.give(KAISA, TUULA, aReviewByTuula(), false, "thx", NOON))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Thanks.give(KAISA, HELI, aReviewByTuula(), false, WORDS, NOON))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void no_manager_honours_themselves() {
    refused(
        () -> Recognition.award(honourFor(HELI, Grade.GOLD, List.of()), HELI, NOON),
        "recognition.oneself");
  }

  @Test
  void an_honour_without_a_contribution_counts_as_care_for_the_community() {
    Honour honour = honourFor(TUULA, Grade.SILVER, List.of());
    RecognitionAwarded event = Recognition.award(honour, HELI, NOON).awarded(honour, true);
    assertThat(event.parts()).containsExactly(new Part(TUULA.value(), "steward", 100, 0));
    assertThat(event.numbers()).containsEntry("grade", 2L);
  }

  @Test
  void an_honour_for_a_contribution_is_for_who_gave_it() {
    Honour honour = honourFor(KAISA, Grade.BRONZE, List.of(aReviewByTuula()));
    assertThatThrownBy(() -> Recognition.award(honour, HELI, NOON))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void an_honour_needs_a_medal_and_a_citation() {
    Honour honour = new Honour(NetworkId.COMMONS, TUULA, null, "", List.of());
    assertThatThrownBy(() -> Recognition.award(honour, HELI, NOON))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.violations()).hasSize(2));
  }

  private static Honour honourFor(MemberId receiver, Grade grade, List<Contribution> what) {
    return new Honour(NetworkId.COMMONS, receiver, grade, "For keeping the fire on.", what);
  }

  private static Contribution aReviewByTuula() {
    return new Contribution(
        ContributionType.REVIEW,
        30,
        ProblemId.of(10),
        NetworkId.COMMONS,
        KAISA,
        Set.of(TUULA),
        List.of(7L),
        false);
  }

  private static void refused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(BrokenRule.class, rule -> assertThat(rule.code()).isEqualTo(code));
  }
}
