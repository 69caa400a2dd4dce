package org.talkoot.notification.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.notification.Concern;
import org.talkoot.notification.NotificationId;
import org.talkoot.notification.Rhythm;
import org.talkoot.notification.Wishes;
import org.talkoot.shared.application.LoggedEvent;

/** What letters shall tell: one row a notification, so that nothing is told twice. */
@Dependent
public class LetterItems {
  private static final String TOLD =
      """
      select x.id as notification, x.member_id as member, z.time_zone as zone,
             coalesce(k.rhythm, c.rhythm) as rhythm
        from notification x
        join member m on m.id = x.member_id
        left join letter_zone z on z.member_id = x.member_id
        left join letter_wish k on k.member_id = x.member_id and k.about = :kind
        left join letter_wish c on c.member_id = x.member_id and c.about = :category
       where x.event_id = :event and x.kind = :kind
         and m.email is not null and m.disabled_at is null
      """;
  private static final String INSERT =
      """
      insert into letter_item (notification_id, member_id, rhythm, due_at)
      values (:notification, :member, :rhythm, :due) on conflict do nothing
      """;
  private static final String WAITING =
      """
      select i.notification_id as notification, x.kind from letter_item i
        join notification x on x.id = i.notification_id
       where i.member_id = :member and i.letter_id is null
      """;

  private final Jdbi jdbi;

  /** Works on the tables of this database. */
  @Inject
  public LetterItems(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Puts what an event told people into the letters they wish to get; repeated, it does nothing.
   */
  public void put(Concern concern, LoggedEvent event, Instant now) {
    jdbi.useHandle(
        handle -> {
          List<Told> told =
              handle
                  .createQuery(TOLD)
                  .bind("event", event.id())
                  .bind("kind", concern.kind())
                  .bind("category", concern.category().code())
                  .mapTo(Told.class)
                  .list();
          PreparedBatch batch = handle.prepareBatch(INSERT);
          told.forEach(one -> add(batch, one, concern, now));
          batch.execute();
        });
  }

  /** Lets what waits for the member follow new wishes. */
  public void follow(MemberId member, Wishes wishes, Instant now) {
    jdbi.useHandle(
        handle -> {
          List<Waiting> waiting =
              handle.createQuery(WAITING).bind("member", member).mapTo(Waiting.class).list();
          handle.execute(
              "delete from letter_item where member_id = ? and letter_id is null", member.value());
          PreparedBatch batch = handle.prepareBatch(INSERT);
          for (Waiting one : waiting) {
            Concern.of(one.kind())
                .map(wishes::of)
                .ifPresent(
                    rhythm -> add(batch, one.notification(), member, rhythm, wishes.zone(), now));
          }
          batch.execute();
        });
  }

  private static void add(PreparedBatch batch, Told one, Concern concern, Instant now) {
    Rhythm rhythm = Optional.ofNullable(one.rhythm()).orElse(concern.category().usual());
    ZoneId zone = Optional.ofNullable(one.zone()).map(ZoneId::of).orElse(Wishes.USUAL_ZONE);
    add(batch, one.notification(), one.member(), rhythm, zone, now);
  }

  private static void add(
      PreparedBatch batch,
      NotificationId notification,
      MemberId member,
      Rhythm rhythm,
      ZoneId zone,
      Instant now) {
    rhythm
        .dueAfter(now, zone)
        .ifPresent(
            due ->
                batch
                    .bind("notification", notification)
                    .bind("member", member)
                    .bind("rhythm", rhythm)
                    .bind("due", due)
                    .add());
  }

  /** Somebody who was told of an event, and how soon they want a letter about it. */
  public record Told(
      NotificationId notification,
      MemberId member,
      @Nullable String zone,
      @Nullable Rhythm rhythm) {}

  /** A notification that waits for its letter. */
  public record Waiting(NotificationId notification, String kind) {}
}
