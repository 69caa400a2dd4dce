package org.talkoot.problem.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.problem.ProblemId;

/** Counts what happens around problems, by single statements that are exact at any concurrency. */
@ApplicationScoped
public class ProblemTallies {
  @Inject private Jdbi jdbi;

  /** Counts solutions that came in (1) or went (−1). */
  public void solutions(ProblemId problem, int change, Instant at) {
    add("solutions", problem, change, at);
  }

  /** Counts a review. */
  public void review(ProblemId problem, Instant at) {
    add("reviews", problem, 1, at);
  }

  /** Counts a comment. */
  public void comment(ProblemId problem, Instant at) {
    add("comments", problem, 1, at);
  }

  /** Notes that somebody did something there. */
  public void touch(ProblemId problem, Instant at) {
    add("comments", problem, 0, at);
  }

  private void add(String counter, ProblemId problem, int change, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update problem_tally set <counter> = <counter> + :change, active_at ="
                        + " greatest(active_at, activity_seen(:problem, cast(:at as timestamptz)))"
                        + " where problem_id = :problem")
                .define("counter", counter)
                .bind("change", change)
                .bind("at", at)
                .bind("problem", problem)
                .execute());
  }
}
