package org.talkoot.problem.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.talkoot.member.MemberId;
import org.talkoot.problem.ProblemId;

/** Keeps votes on briefs: one row a member and brief, changed by single statements. */
@ApplicationScoped
public class BriefVotes {
  /** Stands again only when it does not stand: equal casts at once change one row, once. */
  private static final String CAST =
      """
      insert into brief_vote as b (problem_id, voter_id, standing, generation, cast_at)
      values (:problem, :voter, true, 1, :at)
      on conflict (problem_id, voter_id) do update
         set standing = true, generation = b.generation + 1, cast_at = excluded.cast_at
       where not b.standing
      returning generation, cast_at
      """;

  private static final String TAKE_BACK =
      """
      update brief_vote set standing = false
       where problem_id = :problem and voter_id = :voter and standing
      returning generation, cast_at
      """;

  private static final String COUNT =
      """
      update problem_tally set helpful = helpful + :change where problem_id = :problem
      returning helpful + imported_helpful
      """;

  @Inject private Jdbi jdbi;

  /** A vote as it was cast. */
  public record Cast(long generation, Instant castAt) {}

  /** Casts the vote; empty when it stands already. */
  public Optional<Cast> cast(ProblemId problem, MemberId voter, Instant at) {
    return jdbi.withHandle(
        handle ->
            of(handle.createQuery(CAST).bind("at", at), problem, voter)
                .mapTo(Cast.class)
                .findOne());
  }

  /** Takes the vote back; empty when none stands. */
  public Optional<Cast> takeBack(ProblemId problem, MemberId voter) {
    return jdbi.withHandle(
        handle -> of(handle.createQuery(TAKE_BACK), problem, voter).mapTo(Cast.class).findOne());
  }

  /** Counts a vote that was cast (1) or taken back (−1), and returns the standing votes. */
  public int count(ProblemId problem, int change) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNT)
                .bind("change", change)
                .bind("problem", problem)
                .mapTo(Integer.class)
                .one());
  }

  /** Returns the standing votes. */
  public int standing(ProblemId problem) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select helpful + imported_helpful from problem_tally"
                        + " where problem_id = :problem")
                .bind("problem", problem)
                .mapTo(Integer.class)
                .one());
  }

  private static <S extends SqlStatement<S>> S of(S statement, ProblemId problem, MemberId voter) {
    return statement.bind("problem", problem).bind("voter", voter);
  }
}
