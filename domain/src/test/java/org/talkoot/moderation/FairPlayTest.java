package org.talkoot.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FairPlayTest {
  private static final String REASONS =
      "The route is measured on the map, and the cost is taken from last year's tender of the"
          + " town.";

  @Test
  void who_gives_one_author_far_more_than_others_do_stands_out() {
    List<GivenScore> scores = honest(new Random(1));
    for (int i = 0; i < 5; i++) {
      scores.add(new GivenScore(1, 2, 5, 2.5));
    }

    assertThat(Inflation.find(scores))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.reviewer()).isEqualTo(1);
              assertThat(found.author()).isEqualTo(2);
              assertThat(found.reviews()).isGreaterThanOrEqualTo(5);
            });
  }

  @Test
  void honest_reviewers_and_those_who_are_kind_to_everybody_do_not() {
    for (int seed = 0; seed < 10; seed++) {
      List<GivenScore> scores = honest(new Random(seed));
      for (int author = 10; author < 30; author++) {
        scores.add(new GivenScore(99, author % 5 + 10, 5, 3.6));
      }
      assertThat(Inflation.find(scores)).isEmpty();
    }
  }

  private static List<GivenScore> honest(Random chance) {
    List<GivenScore> scores = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      double others = 2 + 2 * chance.nextDouble();
      double own = others + 0.7 * chance.nextGaussian();
      scores.add(
          new GivenScore(
              chance.nextInt(20), 10 + chance.nextInt(20), Math.max(1, Math.min(5, own)), others));
    }
    return scores;
  }

  @Test
  void the_same_reasons_for_two_solutions_are_found_and_different_ones_are_not() {
    Rationale first = new Rationale(1, 11, 5, REASONS);
    Rationale again = new Rationale(2, 12, 5, REASONS.replace("last year's", "this year's"));
    Rationale other =
        new Rationale(
            3,
            13,
            5,
            "Nobody was asked who lives there, so I do not believe in the number at all.");
    Rationale brief = new Rationale(4, 14, 5, "Clear and short.");
    Rationale briefAgain = new Rationale(5, 15, 5, "Clear and short.");

    assertThat(CopiedRationale.find(List.of(first, again, other, brief, briefAgain)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.review()).isEqualTo(1);
              assertThat(found.otherReview()).isEqualTo(2);
              assertThat(found.likeness()).isBetween(0.8, 1.0);
            });
  }
}
