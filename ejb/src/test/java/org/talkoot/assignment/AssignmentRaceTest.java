package org.talkoot.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.BrokenRule;
import org.talkoot.solution.SolutionId;

class AssignmentRaceTest {
  private static final int NODES = 8;

  private final AssignmentScene scene = new AssignmentScene();
  private final MemberId tuula = scene.member("tuula");

  @Test
  void rounds_of_one_problem_at_once_fill_its_seats_once() throws Exception {
    scene.members(12);
    ProblemId problem = scene.problem(3);
    scene.solution(problem, tuula);
    scene.solution(problem, tuula);
    List<Callable<Object>> rounds = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      rounds.add(() -> scene.round(problem));
    }
    allAtOnce(rounds);
    assertThat(open()).isEqualTo(6);
    assertThat(scene.kinds()).filteredOn("assignment.offered"::equals).hasSize(6);
  }

  @Test
  void rounds_of_several_problems_and_managers_at_once_keep_everybodys_limit() throws Exception {
    List<MemberId> people = scene.members(4);
    List<Callable<Object>> acts = new ArrayList<>();
    for (int node = 0; node < NODES; node++) {
      ProblemId problem = scene.problem(3);
      SolutionId solution = scene.solution(problem, tuula);
      acts.add(() -> scene.round(problem));
      people.forEach(person -> acts.add(() -> scene.assign(solution, person)));
    }
    allAtOnce(acts);
    assertThat(open()).isEqualTo(4 * 3);
    assertThat(highestLoad()).isEqualTo(3);
  }

  private long open() {
    return scene
        .list(
            "select count(*) from review_assignment where network_id = ?"
                + " and state in ('OFFERED', 'ACCEPTED')",
            Long.class,
            scene.network)
        .get(0);
  }

  private long highestLoad() {
    return scene
        .list(
            "select max(held) from (select count(*) as held from review_assignment"
                + " where network_id = ? group by reviewer_id) loads",
            Long.class,
            scene.network)
        .get(0);
  }

  private static void allAtOnce(List<Callable<Object>> acts) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(NODES);
    try {
      for (Future<Object> done :
          pool.invokeAll(acts.stream().map(AssignmentRaceTest::tried).toList())) {
        done.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Callable<Object> tried(Callable<Object> act) {
    return () -> {
      try {
        return act.call();
      } catch (BrokenRule refused) {
        return refused;
      }
    };
  }
}
