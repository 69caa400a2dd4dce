package org.talkoot.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.talkoot.shared.Part;
import org.talkoot.shared.TestDatabase;

/** Skill and trust follow from the events alone, night after night. */
class SkillHistoryTest extends SkillScene {
  @Test
  void history_of_before_the_first_night_weighs_by_it() {
    tell(vote(1, heli, 1, EARLIER));
    tell(vote(2, irja, 1, EARLIER));
    assertThat(skillOf(tuula)).isEmpty();
    assertThat(trust.waiting()).contains(network);
    trust.compute(network);
    assertThat(known(tuula).judgements()).isEqualTo(2);
    assertThat(trust.waiting()).doesNotContain(network);
    nothingDiffers();
  }

  @Test
  void a_night_that_changes_nothing_tells_nothing() {
    night();
    int told = heard.size();
    trust.compute(network);
    assertThat(heard).hasSize(told);
    tell(vote(1, heli, 1));
    tell(vote(1, irja, 1));
    trust.compute(network);
    assertThat(heard).hasSize(told + 3);
  }

  @Test
  void an_unvote_takes_back_the_weight_that_was_given_not_that_of_today() {
    night();
    tell(vote(1, heli, 1));
    tell(vote(2, heli, 1));
    tell(vote(2, irja, 1));
    trust.compute(network);
    tell(unvote(1, heli, 1));
    assertThat(known(tuula).judgements()).isEqualTo(2);
    tell(unvote(2, heli, 1));
    tell(unvote(2, irja, 1));
    assertThat(count("topic_skill")).isZero();
    assertThat(count("topic_judge")).isZero();
    nothingDiffers();
  }

  @Test
  void what_an_outcome_a_manager_verified_made_known_begins_trust_too() {
    night();
    tell(
        event(
            "outcome.verified",
            Map.of("problem", 5L, "requester", eero, "verifier", heli, "first", 1L),
            List.of(new Part(tuula, "solver", 100, 1))));
    trust.compute(network);
    TrustWeights weights = trustRows.weights(network, 2);
    assertThat(weights.of(tuula)).isPositive();
    assertThat(weights.of(eero)).isPositive();
  }

  @Test
  void any_history_gives_what_its_events_give_and_hearing_it_again_changes_nothing() {
    Random random = new Random(11);
    List<Long> judges =
        new ArrayList<>(
            LongStream.range(0, 8).map(i -> TestDatabase.member("judge")).boxed().toList());
    judges.addAll(List.of(heli, irja));
    for (int round = 0; round < 4; round++) {
      for (int i = 0; i < 40; i++) {
        history(random, judges);
      }
      trust.compute(network);
      nothingDiffers();
    }
    String before = state();
    List.copyOf(heard).subList(heard.size() - 60, heard.size()).forEach(subscriber::on);
    assertThat(state()).isEqualTo(before);
    assertThat(count("topic_skill")).isPositive();
  }

  @Test
  void a_sum_or_a_weight_changed_by_hand_is_found() {
    night();
    tell(vote(1, heli, 1));
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "update topic_skill set good = good + 1 where network_id = ? and topic_id = ?",
              network.value(),
              benches);
          handle.execute(
              "update rater_trust set weight = weight - 1 where network_id = ? and member_id = ?",
              network.value(),
              irja);
        });
    assertThat(verification.differences(network))
        .extracting(difference -> difference.place().split(" ")[0])
        .contains("trust", "topic");
  }

  private void history(Random random, List<Long> judges) {
    long judge = judges.get(random.nextInt(judges.size()));
    long solution = random.nextInt(6);
    long generation = heard.size() + 1L;
    switch (random.nextInt(5)) {
      case 0 -> tell(unvote(solution, judge, generation));
      case 1 ->
          tell(
              event(
                  "review.rated",
                  Map.of(
                      "problem", problem.value(),
                      "review", solution,
                      "reviewer", eero,
                      "rater", judge,
                      "helpful", (long) random.nextInt(2))));
      case 2 ->
          tell(
              event(
                  "problem.decided",
                  Map.of("problem", 1000 + generation, "requester", judge),
                  List.of(
                      new Part(tuula, "solver", 67, generation),
                      new Part(judges.get(0), "solver", 33, generation))));
      default -> tell(vote(solution, judge, generation));
    }
  }

  private String state() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select string_agg(cast(s as text), ';' order by member_id, topic_id)"
                        + " from topic_skill s where network_id = :network")
                .bind("network", network)
                .mapTo(String.class)
                .one());
  }
}
