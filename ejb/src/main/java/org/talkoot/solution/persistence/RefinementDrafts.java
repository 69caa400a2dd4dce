package org.talkoot.solution.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.RefinementDraft;

/** Keeps half-written refinements, one a member and solution. */
@ApplicationScoped
public class RefinementDrafts {
  private static final String SAVE =
      """
      insert into refinement_draft (solution_id, member_id, network_id, base_revision, text, note,
                                    saved_at)
      select s.id, :member, s.network_id, :revision, :text, :note, :at
        from solution s where s.id = :solution
      on conflict (solution_id, member_id) do update
         set base_revision = excluded.base_revision, text = excluded.text, note = excluded.note,
             saved_at = excluded.saved_at
      """;

  private static final String FIND =
      """
      select solution_id as solution, member_id as member, base_revision as revision, text, note
        from refinement_draft where solution_id = :solution and member_id = :member
      """;

  @Inject private Jdbi jdbi;

  /** Saves what was written so far. */
  public void save(RefinementDraft draft, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SAVE)
                .bind("solution", draft.solution())
                .bind("member", draft.member())
                .bind("revision", draft.revision())
                .bind("text", draft.text())
                .bind("note", draft.note())
                .bind("at", at)
                .execute());
  }

  /** Returns what was written so far. */
  public Optional<RefinementDraft> find(SolutionId solution, MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FIND)
                .bind("solution", solution)
                .bind("member", member)
                .mapTo(RefinementDraft.class)
                .findOne());
  }

  /** Forgets what was written so far. */
  public void drop(SolutionId solution, MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "delete from refinement_draft"
                        + " where solution_id = :solution and member_id = :member")
                .bind("solution", solution)
                .bind("member", member)
                .execute());
  }
}
