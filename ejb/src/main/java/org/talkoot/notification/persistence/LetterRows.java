package org.talkoot.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.member.MemberId;
import org.talkoot.notification.LetterId;
import org.talkoot.notification.Rhythm;

/** Letters, each opened once for a member, a rhythm and a due time, and sent until it arrived. */
@Dependent
public class LetterRows {
  private static final String DUE =
      """
      select member_id as member, rhythm, max(due_at) as due_at from letter_item
       where letter_id is null and due_at <= :now
       group by member_id, rhythm
      having rhythm <> 'AT_ONCE' or min(due_at) <= :gathered
       order by 3, 1, 2 limit :most
      """;
  private static final String OPEN =
      """
      insert into letter (id, member_id, rhythm, due_at, opened_at, next_try_at)
      values (:id, :member, :rhythm, :due, :now, :now) on conflict do nothing
      """;
  private static final String FILL =
      """
      update letter_item set letter_id = :id
       where member_id = :member and rhythm = :rhythm and letter_id is null and due_at <= :due
      """;
  private static final String CLAIM =
      """
      update letter l set attempts = l.attempts + 1, next_try_at = :again
        from (select id from letter where fate is null and next_try_at <= :now
               order by next_try_at, id limit 1 for update skip locked) due
       where l.id = due.id
      returning l.id, l.member_id as member, l.rhythm, l.due_at, l.attempts
      """;

  private final Jdbi jdbi;

  /** Works on the tables of this database. */
  @Inject
  public LetterRows(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Returns what is due and in no letter yet, the longest due first.
   *
   * @param gathering for how long something that is told at once waits for company
   */
  public List<Due> due(Instant now, Duration gathering, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DUE)
                .bind("now", now)
                .bind("gathered", now.minus(gathering))
                .bind("most", most)
                .mapTo(Due.class)
                .list());
  }

  /**
   * Opens the letter and puts into it what is due.
   *
   * @return false when that letter stands already
   */
  public boolean open(Due due, Instant now) {
    LetterId id = LetterId.next();
    return jdbi.withHandle(
        handle -> {
          boolean opened =
              handle
                      .createUpdate(OPEN)
                      .bind("id", id)
                      .bind("member", due.member())
                      .bind("rhythm", due.rhythm())
                      .bind("due", due.dueAt())
                      .bind("now", now)
                      .execute()
                  == 1;
          if (opened) {
            fill(handle, id, due);
          }
          return opened;
        });
  }

  /** Moves what came too late for a letter to another due time. */
  public void postpone(Due due, Instant later) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update letter_item set due_at = :later where member_id = :member"
                        + " and rhythm = :rhythm and letter_id is null and due_at <= :due")
                .bind("later", later)
                .bind("member", due.member())
                .bind("rhythm", due.rhythm())
                .bind("due", due.dueAt())
                .execute());
  }

  /** Takes a letter that shall be sent now; nobody else takes it before {@code again}. */
  public Optional<Claimed> claim(Instant now, Duration again) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CLAIM)
                .bind("now", now)
                .bind("again", now.plus(again))
                .mapTo(Claimed.class)
                .findOne());
  }

  /** Notes when to try again. */
  public void retry(LetterId letter, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update letter set next_try_at = :at where id = :letter and fate is null")
                .bind("letter", letter)
                .bind("at", at)
                .execute());
  }

  /** Notes what became of a letter in the end. */
  public void end(LetterId letter, Fate fate, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update letter set fate = :fate, ended_at = :at"
                        + " where id = :letter and fate is null")
                .bind("letter", letter)
                .bind("fate", fate)
                .bind("at", at)
                .execute());
  }

  private static void fill(Handle handle, LetterId id, Due due) {
    handle
        .createUpdate(FILL)
        .bind("id", id)
        .bind("member", due.member())
        .bind("rhythm", due.rhythm())
        .bind("due", due.dueAt())
        .execute();
  }

  /** What became of a letter. */
  public enum Fate {
    SENT,
    /** Nothing was left to tell. */
    EMPTY,
    GIVEN_UP
  }

  /** A member for whom something of a rhythm is due. */
  public record Due(MemberId member, Rhythm rhythm, Instant dueAt) {}

  /** A letter to be sent, for the which time. */
  public record Claimed(LetterId id, MemberId member, Rhythm rhythm, Instant dueAt, int attempts) {}
}
