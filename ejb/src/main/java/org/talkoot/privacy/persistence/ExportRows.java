package org.talkoot.privacy.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.privacy.ExportId;
import org.talkoot.privacy.application.ExportView;

/** Archives of own data as rows: who waits, how far each is, and what is ready. */
@Dependent
public class ExportRows {
  private static final String ASK =
      """
      insert into data_export (id, member_id, state, asked_at, changed_at, expires_at)
      values (:id, :member, 'WAITING', :now, :now, :expires)
      on conflict (member_id) where state in ('WAITING', 'RUNNING') do nothing
      """;
  private static final String VIEW =
      """
      select id, state, percent, bytes, asked_at, expires_at from data_export
       where member_id = :member and expires_at > :now
      """;
  private static final String TAKE =
      """
      update data_export set state = 'RUNNING', percent = 0, changed_at = :now
       where id = (select id from data_export
                    where state = 'WAITING' or state = 'RUNNING' and changed_at < :silent
                    order by id for update skip locked limit 1)
      returning id, member_id as member
      """;

  private final Jdbi jdbi;

  /** Works on the tables of this database. */
  @Inject
  public ExportRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Notes the wish for an archive, unless one of the member is under way. */
  public void ask(ExportId id, MemberId member, Instant now, Instant expires) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ASK)
                .bind("id", id)
                .bind("member", member)
                .bind("now", now)
                .bind("expires", expires)
                .execute());
  }

  /** Returns the member's archives that have not expired, newest first. */
  public List<ExportView> of(MemberId member, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " order by id desc limit 20")
                .bind("member", member)
                .bind("now", now)
                .mapTo(ExportView.class)
                .list());
  }

  /** Returns one archive of the member. */
  public Optional<ExportView> find(ExportId id, MemberId member, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VIEW + " and id = :id")
                .bind("member", member)
                .bind("now", now)
                .bind("id", id)
                .mapTo(ExportView.class)
                .findOne());
  }

  /** Returns the bytes of an archive that is ready. */
  public Optional<byte[]> archive(ExportId id, MemberId member, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select archive from data_export where id = :id and member_id = :member"
                        + " and expires_at > :now and archive is not null")
                .bind("id", id)
                .bind("member", member)
                .bind("now", now)
                .mapTo(byte[].class)
                .findOne());
  }

  /** Takes the oldest wish, or one whose maker fell silent. */
  public Optional<ExportOrder> take(Instant now, Instant silent) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TAKE)
                .bind("now", now)
                .bind("silent", silent)
                .mapTo(ExportOrder.class)
                .findOne());
  }

  /** Notes how far an archive is. */
  public void progress(ExportId id, int percent, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update data_export set percent = :percent, changed_at = :now where id = :id")
                .bind("id", id)
                .bind("percent", percent)
                .bind("now", now)
                .execute());
  }

  /** Keeps an archive that is made. */
  public void finish(ExportId id, byte[] archive, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update data_export set state = 'READY', percent = 100, archive = :archive,"
                        + " bytes = :bytes, changed_at = :now where id = :id")
                .bind("id", id)
                .bind("archive", archive)
                .bind("bytes", archive.length)
                .bind("now", now)
                .execute());
  }

  /** Notes that an archive could not be made. */
  public void fail(ExportId id, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update data_export set state = 'FAILED', changed_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute());
  }

  /** Throws away what has expired. */
  public void removeBefore(Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from data_export where expires_at < :now")
                .bind("now", now)
                .execute());
  }
}
