package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;

/** Keeps half-written solutions, one a member and problem. */
@ApplicationScoped
public class SolutionDrafts {
  private static final String SAVE =
      """
      insert into solution_draft (problem_id, member_id, text, saved_at)
      values (:problem, :member, :text, :at)
      on conflict (problem_id, member_id) do update
         set text = excluded.text, saved_at = excluded.saved_at
      """;

  @Inject private Jdbi jdbi;

  /** Saves what was written so far. */
  public void save(ProblemId problem, MemberId member, String text, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SAVE)
                .bind("problem", problem)
                .bind("member", member)
                .bind("text", text)
                .bind("at", at)
                .execute());
  }

  /** Returns what was written so far. */
  public Optional<String> find(ProblemId problem, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select text from solution_draft"
                        + " where problem_id = :problem and member_id = :member")
                .bind("problem", problem)
                .bind("member", member)
                .mapTo(String.class)
                .findOne());
  }

  /** Forgets what was written so far. */
  public void drop(ProblemId problem, MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "delete from solution_draft"
                        + " where problem_id = :problem and member_id = :member")
                .bind("problem", problem)
                .bind("member", member)
                .execute());
  }
}
