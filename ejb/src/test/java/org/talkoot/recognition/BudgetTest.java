package org.talkoot.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.talkoot.network.NetworkId;
import org.talkoot.recognition.persistence.JpaRecognitionRepository;
import org.talkoot.recognition.persistence.RecognitionQueries;
import org.talkoot.shared.TestDatabase;
import org.talkoot.shared.Wired;

/** What a network awards in a month never goes beyond its budget. */
class BudgetTest {
  private static final String APRIL = "2026-04";

  private final RecognitionRepository recognitions =
      Wired.of(JpaRecognitionRepository.class, TestDatabase.jdbi());
  private final RecognitionQueries queries = new RecognitionQueries(TestDatabase.jdbi());
  private final NetworkId network = NetworkId.of(TestDatabase.network("talkoot-1"));

  @Test
  void eight_gold_medals_at_once_draw_five_from_the_budget() throws Exception {
    List<Boolean> drawn = atOnce(Collections.nCopies(8, () -> draw(200)));
    assertThat(drawn).filteredOn(given -> given).hasSize(5);
    assertThat(queries.drawn(network, APRIL)).isEqualTo(Recognition.MONTHLY_BUDGET);
  }

  @Test
  void what_is_too_much_draws_nothing_and_leaves_room_for_less() throws Exception {
    atOnce(Collections.nCopies(4, () -> draw(200)));
    draw(100);
    assertThat(draw(200)).isFalse();
    assertThat(draw(100)).isTrue();
    assertThat(draw(50)).isFalse();
    assertThat(queries.drawn(network, APRIL)).isEqualTo(1000);
  }

  @Test
  void networks_and_months_have_budgets_of_their_own() {
    for (int i = 0; i < 5; i++) {
      draw(200);
    }
    assertThat(recognitions.draw(network, "2026-05", 200)).isTrue();
    assertThat(recognitions.draw(NetworkId.of(TestDatabase.network("talkoot-1")), APRIL, 200))
        .isTrue();
  }

  private boolean draw(int points) {
    return TestDatabase.jdbi().inTransaction(handle -> recognitions.draw(network, APRIL, points));
  }

  private static List<Boolean> atOnce(List<? extends Callable<Boolean>> calls) throws Exception {
    ExecutorService managers = Executors.newFixedThreadPool(calls.size());
    try {
      List<Boolean> answers = new ArrayList<>();
      for (Future<Boolean> answer : managers.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      managers.shutdown();
    }
  }
}
