package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.reputation.persistence.EventArchive;
import org.talkoot.shared.application.RecurringWork;

/** Has the archive of the event log follow it, and compares a part of it with the log each time. */
@ApplicationScoped
public class EventArchiving implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(EventArchiving.class);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int CHECKED_AT_ONCE = 8;

  @Inject private EventArchive archive;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "event-archive";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    Instant end = clock.instant().plus(LONGEST);
    int written = 1;
    while (written > 0 && clock.instant().isBefore(end)) {
      written = archive.advance();
    }
    int differing = archive.check(CHECKED_AT_ONCE);
    if (differing > 0) {
      LOG.warn("ALARM: {} segments of the event archive were not what the log says", differing);
    }
  }
}
