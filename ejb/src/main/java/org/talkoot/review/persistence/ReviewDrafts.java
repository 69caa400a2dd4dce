package org.talkoot.review.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.review.application.ReviewDraft;
import org.talkoot.shared.Json;
import org.talkoot.solution.SolutionId;

/** Keeps half-written reviews, one a member and solution. */
@ApplicationScoped
public class ReviewDrafts {
  private static final String SAVE =
      """
      insert into review_draft (solution_id, member_id, network_id, content, saved_at)
      select s.id, :member, s.network_id, cast(:content as jsonb), :at
        from solution s where s.id = :solution
      on conflict (solution_id, member_id) do update
         set content = excluded.content, saved_at = excluded.saved_at
      """;

  private static final String MINE = " where solution_id = :solution and member_id = :member";

  @Inject private Jdbi jdbi;

  /** Saves what was written so far. */
  public void save(SolutionId solution, MemberId member, String content, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SAVE)
                .bind("solution", solution)
                .bind("member", member)
                .bind("content", content)
                .bind("at", at)
                .execute());
  }

  /** Returns what was written so far. */
  public Optional<ReviewDraft> find(SolutionId solution, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select cast(content as text) from review_draft" + MINE)
                .bind("solution", solution)
                .bind("member", member)
                .mapTo(String.class)
                .findOne()
                .map(content -> Json.read(content, new TypeReference<ReviewDraft>() {})));
  }

  /** Forgets what was written so far. */
  public void drop(SolutionId solution, MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from review_draft" + MINE)
                .bind("solution", solution)
                .bind("member", member)
                .execute());
  }
}
