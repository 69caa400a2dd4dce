package org.talkoot.draft.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.talkoot.draft.DraftKey;
import org.talkoot.draft.DraftKind;
import org.talkoot.draft.application.SavedDraft;
import org.talkoot.member.MemberId;

/** Keeps drafts: one row a member, kind and subject. */
@Dependent
public class DraftRows {
  private static final String SAVE =
      """
      insert into draft (member_id, kind, subject_id, problem_id, content, saved_at)
      select :member, :kind, :subject, :problem, cast(:content as jsonb), :now
       where (select count(*) from draft d
               where d.member_id = :member and d.discarded_at is null
                 and (d.kind, d.subject_id) <> (:kind, :subject)) < :most
      on conflict (member_id, kind, subject_id) do update
         set content = excluded.content, saved_at = excluded.saved_at, discarded_at = null
      """;

  private static final String ONE =
      " where member_id = :member and kind = :kind and subject_id = :subject";

  private static final String READ =
      "select subject_id as subject, cast(content as text) as content, saved_at from draft";

  private final Jdbi jdbi;

  /** Keeps them in this database. */
  @Inject
  public DraftRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Saves a draft over what was saved before.
   *
   * @param problem whose matter it is, null when that is gone
   * @return false when the member has that many others already
   */
  public boolean save(
      MemberId member,
      DraftKey key,
      @Nullable Long problem,
      String content,
      int most,
      Instant now) {
    return jdbi.withHandle(
            handle ->
                of(handle.createUpdate(SAVE), member, key)
                    .bind("problem", problem)
                    .bind("content", content)
                    .bind("most", most)
                    .bind("now", now)
                    .execute())
        > 0;
  }

  /** Returns a draft that was not discarded. */
  public Optional<SavedDraft> find(MemberId member, DraftKey key) {
    return jdbi.withHandle(
        handle ->
            of(handle.createQuery(READ + ONE + " and discarded_at is null"), member, key)
                .mapTo(SavedDraft.class)
                .findOne());
  }

  /** Returns a draft that was discarded and can still be brought back. */
  public Optional<SavedDraft> discarded(MemberId member, DraftKey key) {
    return jdbi.withHandle(
        handle ->
            of(handle.createQuery(READ + ONE + " and discarded_at is not null"), member, key)
                .mapTo(SavedDraft.class)
                .findOne());
  }

  /** Returns what a member is writing of some kind in the matter of a problem. */
  public List<SavedDraft> ofProblem(MemberId member, Set<DraftKind> kinds, long problem) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    READ
                        + " where member_id = :member and kind = any(:kinds) and problem_id ="
                        + " :problem and discarded_at is null")
                .bind("member", member)
                .bindArray("kinds", String.class, kinds.stream().map(DraftKind::code).toArray())
                .bind("problem", problem)
                .mapTo(SavedDraft.class)
                .list());
  }

  /** Forgets a draft. */
  public void remove(MemberId member, DraftKey key) {
    jdbi.useHandle(
        handle -> of(handle.createUpdate("delete from draft" + ONE), member, key).execute());
  }

  /** Puts a draft aside, or brings it back; false when there is none to. */
  public boolean putAside(MemberId member, DraftKey key, @Nullable Instant when) {
    String from = when == null ? " and discarded_at is not null" : " and discarded_at is null";
    return jdbi.withHandle(
            handle ->
                of(
                        handle.createUpdate("update draft set discarded_at = :when" + ONE + from),
                        member,
                        key)
                    .bind("when", when)
                    .execute())
        > 0;
  }

  /** Forgets drafts that nobody saved since, and those that were put aside before. */
  public int sweep(Instant savedBefore, Instant discardedBefore) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    "delete from draft where saved_at < :saved or discarded_at < :discarded")
                .bind("saved", savedBefore)
                .bind("discarded", discardedBefore)
                .execute());
  }

  private static <S extends SqlStatement<S>> S of(S statement, MemberId member, DraftKey key) {
    return statement
        .bind("member", member)
        .bind("kind", key.kind().code())
        .bind("subject", key.subject());
  }
}
