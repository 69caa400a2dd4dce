package org.talkoot.privacy.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.privacy.Traces;
import org.talkoot.privacy.application.ErasurePreview;

/** Empties what says who somebody was, in the tables of all features ({@code erasure.sql}). */
@Dependent
public class ErasureRows {
  private static final String NOBODY = "[…]";
  private static final String ANSWERED =
      """
      update kept_answer set answer = regexp_replace(answer, :pattern, :replacement, 'gi')
       where answer ~* :pattern
      """;
  private static final String UNDECIDED =
      """
      select p.id, p.language,
             p.status = 'draft' and not exists (select 1 from comment c where c.problem_id = p.id)
               as untouched
        from problem p
       where p.requested_by = :member and p.status in ('draft', 'coaching', 'open', 'inReview')
       order by p.id
      """;
  private static final String PREVIEW =
      """
      select (select count(*) from problem where requested_by = :member
                 and status in ('draft', 'coaching', 'open', 'inReview')) as undecided,
             (select count(*) from problem where requested_by = :member
                 and status in ('decided', 'outcome')) as pledges,
             (select count(*) from solution where author_id = :member)
             + (select count(*) from comment where author_id = :member)
             + (select count(*) from review where reviewer_id = :member)
             + (select count(*) from refinement where refiner_id = :member) as texts,
             (select coalesce(sum(sequence), 0) from reputation_account where member_id = :member)
               as lines
      """;

  /** Who wrote on the imported site without an account is nobody, and has the number 0. */
  private static final String IMPORTED =
      """
      select m.id as member, i.network_id as network, n.slug
        from member m
        left join imported_member i on i.member_id = m.id and i.source_id <> 0
        left join network n on n.id = i.network_id
       where m.handle = :handle and m.erased_at is null
      """;

  private static final String LISTED =
      """
      update draft
         set content = jsonb_set(content, '{coAuthors}',
               to_jsonb(regexp_replace(content ->> 'coAuthors', :pattern, :replacement, 'gi')))
       where content ->> 'coAuthors' ~* :pattern
      """;

  private final Jdbi jdbi;
  private final List<String> statements = statements();

  /** Works on the tables of this database. */
  @Inject
  public ErasureRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Makes others who change the member wait until the transaction ends. */
  public void lock(MemberId member) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id from member where id = :member for update")
                .bind("member", member)
                .mapTo(Long.class)
                .one());
  }

  /** Counts what an erasure would touch. */
  public ErasurePreview preview(MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(PREVIEW).bind("member", member).mapTo(ErasurePreview.class).one());
  }

  /** Returns who has the handle, and with which import they came; empty when nobody has it. */
  public Optional<Imported> imported(String handle) {
    return jdbi.withHandle(
        database ->
            database.createQuery(IMPORTED).bind("handle", handle).mapTo(Imported.class).findOne());
  }

  /** Returns the member's problems that wait for a decision which nobody will take. */
  public List<OpenProblem> undecided(MemberId member) {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(UNDECIDED).bind("member", member).mapTo(OpenProblem.class).list());
  }

  /** Removes what was the member's alone. */
  public void empty(MemberId member, @Nullable String email, Instant now) {
    jdbi.useHandle(
        handle ->
            statements.forEach(
                sql ->
                    handle
                        .createUpdate(sql)
                        .bind("member", member)
                        .bind("email", email)
                        .bind("now", now)
                        .execute()));
  }

  /**
   * Takes the member's name, address and handle out of every text.
   *
   * @param handle what stands where somebody was named by handle
   */
  public void forget(Traces traces, String handle) {
    if (traces.names() != null) {
      replace(traces.names(), NOBODY);
    }
    String instead = "\\1" + handle;
    replace(traces.handles(), instead);
    replace(LISTED, traces.listed(), instead);
    replace(ANSWERED, traces.answered(), instead);
  }

  private void replace(String sql, String pattern, String replacement) {
    jdbi.useHandle(
        database ->
            database
                .createUpdate(sql)
                .bind("pattern", pattern)
                .bind("replacement", replacement)
                .execute());
  }

  private void replace(String pattern, String replacement) {
    jdbi.withHandle(
        handle ->
            handle
                .createQuery("select replace_in_all_texts(:pattern, :replacement)")
                .bind("pattern", pattern)
                .bind("replacement", replacement)
                .mapTo(Long.class)
                .one());
  }

  private static List<String> statements() {
    try (InputStream file =
        Objects.requireNonNull(ErasureRows.class.getResourceAsStream("/erasure.sql"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.replaceAll("(?m)^--.*$", "").strip().split("\\s*;\\s*"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
