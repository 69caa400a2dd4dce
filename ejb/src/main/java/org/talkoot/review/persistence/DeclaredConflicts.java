package org.talkoot.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;

/** Keeps connections that somebody said forbid a review. */
@ApplicationScoped
public class DeclaredConflicts {
  private static final String ADD =
      """
      insert into review_conflict (solution_id, member_id, author_id, network_id, text, declared_at)
      select s.id, :member, s.author_id, s.network_id, :text, :at from solution s where s.id = :solution
      on conflict do nothing
      """;

  @Inject private Jdbi jdbi;

  /** Notes a connection; telling it twice changes nothing. */
  public void add(SolutionId solution, MemberId member, String text, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("solution", solution)
                .bind("member", member)
                .bind("text", text)
                .bind("at", at)
                .execute());
  }
}
