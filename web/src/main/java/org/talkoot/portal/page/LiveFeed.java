package org.talkoot.portal.page;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.portal.application.LivePosition;
import org.talkoot.portal.application.LiveReading;
import org.talkoot.portal.application.Reachable;
import org.talkoot.portal.application.Stir;
import org.talkoot.problem.UnknownProblem;

/**
 * Looks every second what is new for those who have pages open here, and tells them.
 *
 * <p>Each node looks for its own readers. Nothing is handed from one to the other and nothing is
 * kept: whoever comes again, here or elsewhere, says what the page has seen.
 */
@ApplicationScoped
public class LiveFeed {
  private static final Logger LOG = Logger.getLogger(LiveFeed.class.getName());
  private static final int TURNS_A_BELL = 2;
  private static final int TURNS_A_BEAT = 15;

  @Inject private LiveReading reading;
  @Inject private LiveReaders readers;
  @Resource private ManagedScheduledExecutorService executor;

  private @Nullable ScheduledFuture<?> turns;
  private @Nullable LivePosition position;
  private boolean stumbling;
  private int turn;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    turns = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (turns != null) {
      turns.cancel(false);
    }
    readers.each(LiveReader::leave);
  }

  /** Tells a reader who has just come what happened since the page was read. */
  void greet(LiveReader reader) {
    reading.reachable(List.of(reader.member())).forEach(member -> bell(member, List.of(reader)));
    boolean missed =
        reader
            .problem()
            .filter(problem -> !reading.news(problem, reader.viewer(), reader.told()).isEmpty())
            .isPresent();
    if (missed) {
      news(reader, reading.position());
    }
  }

  private void look() {
    if (readers.isEmpty()) {
      position = null;
      return;
    }
    try {
      turn++;
      lookAtProblems();
      if (turn % TURNS_A_BELL == 0) {
        lookAtMembers();
      }
      if (turn % TURNS_A_BEAT == 0) {
        readers.each(LiveReader::beat);
      }
      stumbling = false;
    } catch (RuntimeException failure) {
      complain(failure);
    }
  }

  /** A database that is gone is told of once, not every second. */
  private void complain(RuntimeException failure) {
    if (!stumbling) {
      LOG.log(Level.WARNING, "Open pages cannot be told what is new", failure);
    }
    stumbling = true;
  }

  private void lookAtProblems() {
    LivePosition before = position;
    if (before == null) {
      position = reading.position();
      readers.watching(readers.watched()).forEach(reader -> news(reader, position));
      return;
    }
    Stir stir = reading.stir(readers.watched(), before);
    readers.watching(stir.problems()).forEach(reader -> news(reader, stir.position()));
    position = stir.position();
  }

  private void news(LiveReader reader, LivePosition at) {
    try {
      reader.tellNews(
          reading.news(reader.problem().orElseThrow(), reader.viewer(), reader.since()), at);
    } catch (UnknownProblem noLonger) {
      reader.dismiss();
    }
  }

  private void lookAtMembers() {
    Map<MemberId, List<LiveReader>> pages = readers.byMember();
    Map<MemberId, Reachable> open =
        reading.reachable(pages.keySet()).stream()
            .collect(Collectors.toMap(Reachable::member, Function.identity()));
    pages.forEach(
        (member, its) -> {
          Reachable found = open.get(member);
          if (found == null) {
            its.forEach(LiveReader::dismiss);
          } else {
            bell(found, its);
          }
        });
  }

  private void bell(Reachable member, List<LiveReader> pages) {
    for (LiveReader page : pages) {
      if (page.goesOn(member)) {
        page.tellUnread(member.waiting(), () -> reading.unread(member.member()));
      } else {
        page.dismiss();
      }
    }
  }
}
