package org.talkoot.feedback.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.feedback.FeedbackId;
import org.talkoot.feedback.FeedbackKind;
import org.talkoot.feedback.application.FeedbackView;
import org.talkoot.member.MemberId;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Keeps feedback. */
@Dependent
public class FeedbackRows {
  private static final String ADD =
      """
      insert into feedback (id, kind, text, email, language, member_id, sent_at)
      values (:id, :kind, :text, :email, :language, :member, :at)
      """;
  private static final String PAGE =
      """
      select f.id, f.kind, f.text, f.email, f.language, m.handle, f.sent_at, f.settled_at
        from feedback f left join member m on m.id = f.member_id
       where f.id < :after order by f.id desc limit :limit
      """;

  private final Jdbi jdbi;

  /** Reads and writes this database. */
  @Inject
  public FeedbackRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Keeps a piece of feedback. */
  public void add(
      FeedbackId id,
      FeedbackKind kind,
      String text,
      String email,
      String language,
      Optional<MemberId> by,
      Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADD)
                .bind("id", id)
                .bind("kind", kind.code())
                .bind("text", text)
                .bind("email", email)
                .bind("language", language)
                .bind("member", by.map(MemberId::value))
                .bind("at", at)
                .execute());
  }

  /** Returns one page, newest first. */
  public Page<FeedbackView> page(Window window) {
    List<FeedbackView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(PAGE)
                    .bind("after", window.after().map(Cursor::id).orElse(Long.MAX_VALUE))
                    .bind("limit", window.fetch())
                    .mapTo(FeedbackView.class)
                    .list());
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /** Notes that an operator is done with it; returns false when there is no such feedback. */
  public boolean settle(FeedbackId id, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update feedback set settled_at = coalesce(settled_at, :at) where id = :id")
                    .bind("id", id)
                    .bind("at", at)
                    .execute())
        > 0;
  }
}
