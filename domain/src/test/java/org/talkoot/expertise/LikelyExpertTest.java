package org.talkoot.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;

class LikelyExpertTest {
  private static final MemberId TUULA = MemberId.of(1L);
  private static final MemberId EERO = MemberId.of(2L);
  private static final MemberId AILI = MemberId.of(3L);

  @Test
  void who_has_shown_it_stands_before_whoever_says_so_of_much() {
    assertThat(
            members(said(AILI, "heat"), said(AILI, "halls"), said(AILI, "wood"), shown(EERO, .12)))
        .containsExactly(EERO, AILI);
  }

  @Test
  void skill_in_two_topics_of_the_question_adds_up() {
    assertThat(members(shown(EERO, .6), shown(TUULA, .4), shown(TUULA, .5)))
        .containsExactly(TUULA, EERO);
  }

  @Test
  void the_surest_reason_comes_first() {
    assertThat(LikelyExpert.among(List.of(said(TUULA, "halls"), shown(TUULA, .4))).get(0).why())
        .extracting(TopicExpert::nameEn)
        .containsExactly("heat", "halls");
  }

  @Test
  void who_was_judged_by_too_few_and_says_nothing_is_not_named() {
    assertThat(members(shown(EERO, 0))).isEmpty();
  }

  private static List<MemberId> members(TopicExpert... skills) {
    return LikelyExpert.among(List.of(skills)).stream().map(LikelyExpert::member).toList();
  }

  private static TopicExpert shown(MemberId member, double lowerBound) {
    return new TopicExpert(member, "heat", "lämpö", false, lowerBound);
  }

  private static TopicExpert said(MemberId member, String topic) {
    return new TopicExpert(member, topic, topic, true, 0);
  }
}
