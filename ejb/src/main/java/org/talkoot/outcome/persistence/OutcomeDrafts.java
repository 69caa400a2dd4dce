package org.talkoot.outcome.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.outcome.application.OutcomeDraft;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Json;

/** Keeps half-written outcome reports, one a member and problem. */
@ApplicationScoped
public class OutcomeDrafts {
  private static final String SAVE =
      """
      insert into outcome_draft (problem_id, member_id, network_id, content, saved_at)
      select p.id, :member, p.network_id, cast(:content as jsonb), :at
        from problem p where p.id = :problem
      on conflict (problem_id, member_id) do update
         set content = excluded.content, saved_at = excluded.saved_at
      """;

  private static final String MINE = " where problem_id = :problem and member_id = :member";

  @Inject private Jdbi jdbi;

  /** Saves what was written so far. */
  public void save(ProblemId problem, MemberId member, String content, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SAVE)
                .bind("problem", problem)
                .bind("member", member)
                .bind("content", content)
                .bind("at", at)
                .execute());
  }

  /** Returns what was written so far. */
  public Optional<OutcomeDraft> find(ProblemId problem, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select cast(content as text) from outcome_draft" + MINE)
                .bind("problem", problem)
                .bind("member", member)
                .mapTo(String.class)
                .findOne()
                .map(content -> Json.read(content, new TypeReference<OutcomeDraft>() {})));
  }

  /** Forgets what was written so far. */
  public void drop(ProblemId problem, MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from outcome_draft" + MINE)
                .bind("problem", problem)
                .bind("member", member)
                .execute());
  }
}
