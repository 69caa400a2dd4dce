package org.talkoot.notification.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.member.application.PersonRef;
import org.talkoot.notification.Category;
import org.talkoot.notification.NotificationId;
import org.talkoot.notification.application.LetterWishing;
import org.talkoot.notification.application.NotificationReading;
import org.talkoot.notification.application.NotificationView;
import org.talkoot.problem.Part;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.page.Texts;
import org.talkoot.web.security.CurrentMember;

/** What concerns the reader, by days, as a page and as the panel of the bell. */
@Named("notifications")
@RequestScoped
public class NotificationsPage {
  private static final int OF_PANEL = 6;

  @Inject private NotificationReading reading;
  @Inject private LetterWishing wishing;
  @Inject private CurrentMember me;
  @Inject private Site site;
  @Inject private Texts texts;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  @Inject @Param private @Nullable String after;
  @Inject @Param private @Nullable String about;

  private ZoneId zone;
  private Map<Category, Integer> counts;
  private @Nullable Page<NotificationView> page;

  @PostConstruct
  void read() {
    zone = wishing.of(me.id()).zone();
    counts = reading.unreadByCategory(me.id());
  }

  /** Marks everything as read. */
  public void markRead() {
    reading.markRead(me.id(), List.of());
    Site.redirect("/notifications", "notifications.read");
  }

  /** Marks the one whose button was pressed as read. */
  public void markOne(ComponentSystemEvent sent) {
    Optional.ofNullable(request.getParameter("read"))
        .flatMap(NotificationId::parse)
        .ifPresent(
            one -> {
              reading.markRead(me.id(), List.of(one));
              Site.redirect(path(getAbout()));
            });
  }

  /** Returns this page of the list, by days. */
  public List<NotificationDay> getDays() {
    return days(page(Window.of(null, after)).items());
  }

  /** Returns the newest ones for the panel, by days. */
  public List<NotificationDay> getNewest() {
    return days(page(Window.of(OF_PANEL, null)).items());
  }

  /** Returns the category that is shown, empty for all. */
  public String getAbout() {
    return filter().map(Category::code).orElse("");
  }

  /** Returns the codes of the categories. */
  public List<String> getCategories() {
    return List.of(Category.values()).stream().map(Category::code).toList();
  }

  /** Returns how many of a category are unread. */
  public int unread(String code) {
    return Category.of(code).map(one -> counts.getOrDefault(one, 0)).orElse(0);
  }

  /** Returns how many are unread. */
  public int getUnread() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns the rhythm of a category's letters as a code. */
  public String rhythm(String code) {
    return Category.of(code).map(one -> wishing.of(me.id()).of(one).code()).orElse("");
  }

  /** Returns the address of a category's list. */
  public String path(String code) {
    return code.isEmpty() ? "/notifications" : "/notifications?about=" + code;
  }

  /** Returns the address of the next page, null on the last. */
  public @Nullable String getNext() {
    String path = path(getAbout());
    return page(Window.of(null, after))
        .next()
        .map(next -> path + (path.contains("?") ? "&" : "?") + "after=" + next)
        .orElse(null);
  }

  private Optional<Category> filter() {
    return Optional.ofNullable(about).flatMap(Category::of);
  }

  private Page<NotificationView> page(Window window) {
    Page<NotificationView> found = page;
    if (found == null) {
      found = reading.mine(me.id(), filter(), window, site.getLocale());
      page = found;
    }
    return found;
  }

  private List<NotificationDay> days(List<NotificationView> views) {
    Map<LocalDate, List<NotificationRow>> byDay = new LinkedHashMap<>();
    for (NotificationView view : views) {
      byDay
          .computeIfAbsent(view.at().atZone(zone).toLocalDate(), day -> new ArrayList<>())
          .add(row(view));
    }
    return byDay.entrySet().stream()
        .map(day -> new NotificationDay(title(day.getKey()), day.getValue()))
        .toList();
  }

  private NotificationRow row(NotificationView view) {
    NotificationLook look = NotificationLook.of(view);
    return new NotificationRow(view, look.icon(), look.tone(), time(view));
  }

  /** Returns no time of day of what somebody hidden did. */
  private String time(NotificationView view) {
    PersonRef actor = view.actor();
    boolean hidden = actor != null && Part.isHidden(actor.handle());
    return hidden ? "" : formats().time(view.at(), zone);
  }

  private String title(LocalDate day) {
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    if (day.equals(today)) {
      return texts.of("notifications.today");
    }
    if (day.equals(today.minusDays(1))) {
      return texts.of("notifications.yesterday");
    }
    return day.isAfter(today.minusDays(7)) ? formats().weekday(day) : formats().date(day);
  }

  private Formats formats() {
    return Formats.of(site.language());
  }
}
