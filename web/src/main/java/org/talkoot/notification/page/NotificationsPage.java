package org.talkoot.notification.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.notification.application.NotificationReading;
import org.talkoot.notification.application.NotificationView;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** What concerns the reader. */
@Named("notifications")
@RequestScoped
public class NotificationsPage {
  @Inject private NotificationReading reading;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject @Param private @Nullable String after;

  private @Nullable Page<NotificationView> page;

  /** Marks everything as read. */
  public void markRead() {
    reading.markRead(me.id(), List.of());
    Site.redirect("/notifications", "notifications.read");
  }

  /** Returns this page of the list. */
  public Page<NotificationView> getPage() {
    Page<NotificationView> found = page;
    if (found == null) {
      found = reading.mine(me.id(), Window.of(null, after), site.getLocale());
      page = found;
    }
    return found;
  }

  /** Returns how many are unread. */
  public int getUnread() {
    return reading.unread(me.id());
  }

  /** Returns the address of the next page, null on the last. */
  public @Nullable String getNext() {
    Optional<String> next = getPage().next();
    return next.isPresent() ? "/notifications?after=" + next.get() : null;
  }
}
