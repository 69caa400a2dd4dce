package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talkoot.review.Verdict.APPROVE;
import static org.talkoot.review.Verdict.CHANGES;
import static org.talkoot.review.Verdict.REJECT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.talkoot.review.Verdict;

class DisagreementTest {
  static Stream<Arguments> reviews() {
    return Stream.of(
        Arguments.of(List.of(4.0), List.of(REJECT), false),
        Arguments.of(List.of(4.0, 3.5), List.of(APPROVE, CHANGES), false),
        Arguments.of(List.of(4.5, 2.5), List.of(CHANGES, CHANGES), true),
        Arguments.of(List.of(4.0, 3.0), List.of(APPROVE, REJECT), true),
        Arguments.of(List.of(4.0, 3.9, 3.0), List.of(APPROVE, APPROVE, REJECT), true),
        Arguments.of(
            List.of(4.0, 3.9, 3.8, 3.0), List.of(APPROVE, APPROVE, APPROVE, REJECT), false));
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void reviews_disagree_when_far_apart_or_split(
      List<Double> overall, List<Verdict> verdicts, boolean disagree) {
    assertThat(new Disagreement(overall, verdicts).isThere()).isEqualTo(disagree);
  }
}
