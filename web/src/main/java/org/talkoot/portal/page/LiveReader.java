package org.talkoot.portal.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.portal.application.LivePosition;
import org.talkoot.portal.application.ProblemNews;
import org.talkoot.portal.application.Reachable;
import org.talkoot.problem.ProblemId;
import org.talkoot.shared.Json;
import org.talkoot.web.live.LiveChannel;
import org.talkoot.web.live.LiveEvent;
import org.talkoot.web.page.Texts;

/** Somebody with a page open: who it is, what the page shows, and what it was told last. */
final class LiveReader {
  private final MemberId member;
  private final int epoch;
  private final String container;
  private final String session;
  private final Locale locale;
  private final Optional<ProblemId> problem;
  private final LivePosition since;
  private final LivePosition told;

  private @Nullable LiveChannel channel;
  private boolean left;
  private int waiting = -1;
  private int unread = -1;
  private ProblemNews news = new ProblemNews(0, 0, 0, 0);

  /**
   * A reader.
   *
   * @param epoch of the account when the page was opened
   * @param container id of the server's own session
   * @param session digest of the session's key
   * @param problem whose page it is, empty for all other pages
   * @param since what the page has seen
   * @param told what it was told of already, not before since
   */
  LiveReader(
      MemberId member,
      int epoch,
      String container,
      String session,
      Locale locale,
      Optional<ProblemId> problem,
      LivePosition since,
      LivePosition told) {
    this.member = member;
    this.epoch = epoch;
    this.container = container;
    this.session = session;
    this.locale = locale;
    this.problem = problem;
    this.since = since;
    this.told = told;
  }

  synchronized void listensTo(LiveChannel opened) {
    channel = opened;
    if (left) {
      opened.close();
    }
  }

  MemberId member() {
    return member;
  }

  Viewer viewer() {
    return Viewer.of(member);
  }

  Optional<ProblemId> problem() {
    return problem;
  }

  LivePosition since() {
    return since;
  }

  LivePosition told() {
    return told;
  }

  boolean isOf(String container) {
    return this.container.equals(container);
  }

  boolean goesOn(Reachable now) {
    return now.goesOn(session, epoch);
  }

  /** Tells what the bell shows, when it shows something else than before. */
  synchronized void tellUnread(int waitingNow, IntSupplier unreadNow) {
    if (waiting == waitingNow) {
      return;
    }
    waiting = waitingNow;
    int count = unreadNow.getAsInt();
    if (unread != count) {
      unread = count;
      tell(new LiveEvent("bell", null, bell(count)));
    }
  }

  /** Tells what is new on the page, when it is more than before. */
  synchronized void tellNews(ProblemNews found, LivePosition at) {
    if (!found.isEmpty() && !found.equals(news)) {
      news = found;
      tell(
          new LiveEvent(
              "news", at.text(), Json.write(Map.of("text", new LiveWords(locale).of(found)))));
    }
  }

  /** Tells that the session is over and ends the channel. */
  synchronized void dismiss() {
    tell(new LiveEvent("over", null, "{}"));
    leave();
  }

  /** Tells that other pages of the same member listen in this one's place and ends the channel. */
  synchronized void giveWay() {
    tell(new LiveEvent("enough", null, "{}"));
    leave();
  }

  synchronized void beat() {
    if (channel != null) {
      channel.beat();
    }
  }

  synchronized void leave() {
    left = true;
    if (channel != null) {
      channel.close();
    }
  }

  private void tell(LiveEvent event) {
    if (channel != null) {
      channel.tell(event);
    }
  }

  private String bell(int count) {
    return Json.write(Map.of("unread", count, "text", Texts.say(locale, "site.bell", count)));
  }
}
