package org.talkoot.notification.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.notification.NotificationId;
import org.talkoot.notification.persistence.NotificationQueries;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Texts;
import org.talkoot.shared.application.Window;

/** What concerns a member, in their language. */
@Stateless
public class NotificationReading {
  private static final Texts SENTENCES = new Texts("notifications");

  @Inject private NotificationQueries queries;
  @Inject private Clock clock;

  /** Returns one page of what concerns the member, newest first. */
  public Page<NotificationView> mine(MemberId member, Window window, Locale locale) {
    Page<NotificationQueries.Row> page = queries.mine(member, window);
    return new Page<>(page.items().stream().map(row -> view(row, locale)).toList(), page.next());
  }

  /** Returns how many the member has not read. */
  public int unread(MemberId member) {
    return queries.unread(member);
  }

  /** Marks these of the member's notifications as read, or all of them when none is named. */
  public void markRead(MemberId member, List<NotificationId> some) {
    queries.markRead(member, some, clock.instant());
  }

  private static NotificationView view(NotificationQueries.Row row, Locale locale) {
    String sentence = SENTENCES.text(row.kind(), locale, NotificationWords.places(row, locale));
    return new NotificationView(
        row.id(),
        row.kind(),
        sentence,
        Objects.requireNonNullElse(row.detail(), ""),
        actor(row),
        row.problem(),
        path(row),
        row.read(),
        row.at());
  }

  private static @Nullable PersonRef actor(NotificationQueries.Row row) {
    return row.actorId() == null || row.actorHandle() == null || row.actorName() == null
        ? null
        : new PersonRef(row.actorId(), row.actorHandle(), row.actorName());
  }

  private static String path(NotificationQueries.Row row) {
    return switch (row.kind()) {
      case "recognition.awarded" -> "/member/" + row.readerHandle();
      case "problem.reviewStarted" -> "/decide/" + row.problem();
      case "problem.closed" -> "/closing-letter/" + row.problem();
      case "level.reached", "level.lost" -> "/levels";
      case "level.lossProposed" -> "/console-levels/" + row.networkSlug();
      default -> "/problem/" + row.problem();
    };
  }
}
