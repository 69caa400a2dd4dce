package org.talkoot.notification.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.badge.Badge;
import org.talkoot.badge.application.BadgeReading;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.PersonRef;
import org.talkoot.notification.Category;
import org.talkoot.notification.Concern;
import org.talkoot.notification.LetterId;
import org.talkoot.notification.NotificationId;
import org.talkoot.notification.persistence.NotificationQueries;
import org.talkoot.problem.Part;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.ProblemPath;
import org.talkoot.shared.Ids;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Texts;
import org.talkoot.shared.application.Window;

/** What concerns a member, in their language. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NotificationReading {
  private static final Texts SENTENCES = new Texts("notifications");

  @Inject private NotificationQueries queries;
  @Inject private BadgeReading badges;
  @Inject private Clock clock;

  /** Returns one page of what concerns the member, newest first. */
  public Page<NotificationView> mine(
      MemberId member, Optional<Category> filter, Window window, Locale locale) {
    Page<NotificationQueries.Row> page = queries.mine(member, filter, window);
    return new Page<>(views(page.items(), locale), page.next());
  }

  /** Returns what a letter to the member shall tell, newest first. */
  public List<NotificationView> ofLetter(LetterId letter, MemberId member, Locale locale) {
    return views(queries.ofLetter(letter, member), locale);
  }

  /** Returns how many the member has not read, in each category that has some. */
  public Map<Category, Integer> unreadByCategory(MemberId member) {
    Map<Category, Integer> counts = new EnumMap<>(Category.class);
    queries
        .unreadByKind(member)
        .forEach((kind, count) -> counts.merge(categoryOf(kind), count, Integer::sum));
    return counts;
  }

  /** Returns how many the member has not read. */
  public int unread(MemberId member) {
    return queries.unread(member);
  }

  /** Marks these of the member's notifications as read, or all of them when none is named. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void markRead(MemberId member, List<NotificationId> some) {
    queries.markRead(member, some, clock.instant());
  }

  private List<NotificationView> views(List<NotificationQueries.Row> rows, Locale locale) {
    Map<Long, Badge> granted = badges.ofGrants(grants(rows));
    return rows.stream().map(row -> view(row, badge(row, granted), locale)).toList();
  }

  /** A kind that is told no more stands with what is new in networks. */
  private static Category categoryOf(String kind) {
    return Concern.of(kind).map(Concern::category).orElse(Category.NETWORK);
  }

  private static List<Long> grants(List<NotificationQueries.Row> rows) {
    return rows.stream().map(NotificationQueries.Row::grantId).filter(Objects::nonNull).toList();
  }

  private static @Nullable Badge badge(NotificationQueries.Row row, Map<Long, Badge> granted) {
    return row.grantId() == null ? null : granted.get(row.grantId());
  }

  private static NotificationView view(
      NotificationQueries.Row row, @Nullable Badge badge, Locale locale) {
    String language = locale.getLanguage();
    Object[] places = NotificationWords.places(row, locale);
    if (badge != null) {
      places[3] = badge.name().in(language);
    }
    String sentence = SENTENCES.text(row.kind(), locale, places);
    return new NotificationView(
        row.id(),
        row.kind(),
        categoryOf(row.kind()),
        sentence,
        badge == null ? Objects.requireNonNullElse(row.detail(), "") : badge.text().in(language),
        actor(row),
        row.problem(),
        badge == null ? path(row) : "/badge/" + badge.code() + "?network=" + row.networkSlug(),
        row.read(),
        seenAt(row));
  }

  /** Of somebody hidden only the day is told, as everywhere. */
  private static Instant seenAt(NotificationQueries.Row row) {
    boolean hidden = row.actorHandle() != null && Part.isHidden(row.actorHandle());
    return hidden ? row.at().truncatedTo(ChronoUnit.DAYS) : row.at();
  }

  private static @Nullable PersonRef actor(NotificationQueries.Row row) {
    return row.actorId() == null || row.actorHandle() == null || row.actorName() == null
        ? null
        : new PersonRef(row.actorId(), row.actorHandle(), row.actorName());
  }

  private static String path(NotificationQueries.Row row) {
    return switch (row.kind()) {
      case "badge.granted", "badge.revoked" -> "/badges?network=" + row.networkSlug();
      case "reputation.held", "reputation.released", "reputation.takenBack" -> "/ledger";
      case "recognition.awarded" -> "/member/" + row.readerHandle();
      case "rules.published" -> "/rules/" + row.networkSlug();
      case "refinement.proposed", "refinement.merged", "refinement.declined" ->
          "/refinement/" + Ids.text(Objects.requireNonNullElse(row.subject(), 0L));
      case "assignment.offered", "assignment.reminded", "assignment.late" ->
          "/review/" + Objects.requireNonNull(row.solution());
      case "problem.reviewStarted" -> "/decide/" + row.problem();
      case "problem.closed" -> "/closing-letter/" + row.problem();
      case "level.reached", "level.lost" -> "/levels";
      case "level.lossProposed" -> "/console-levels/" + row.networkSlug();
      case "case.found" -> "/case/" + Ids.text(Objects.requireNonNullElse(row.subject(), 0L));
      case "content.flagged", "hiding.appealed" -> "/moderation/" + row.networkSlug();
      case "flag.settled" -> "/reports";
      case "content.hidden", "hiding.answered" ->
          "/hidden/" + Ids.text(Objects.requireNonNullElse(row.subject(), 0L));
      case "correction.ordered", "correction.appealed", "correction.done", "correction.dropped" ->
          "/correction/" + Ids.text(Objects.requireNonNullElse(row.subject(), 0L));
      case "ledger.differed" -> "/ledger-check/" + row.networkSlug();
      default -> problem(row);
    };
  }

  private static String problem(NotificationQueries.Row row) {
    ProblemId problem = row.problem();
    return problem == null
        ? "/notifications"
        : ProblemPath.of(problem, Objects.requireNonNullElse(row.question(), "")).text();
  }
}
