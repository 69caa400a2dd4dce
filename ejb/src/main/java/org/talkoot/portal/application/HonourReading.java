package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.network.Viewer;
import org.talkoot.portal.persistence.HonourQueries;

/** Reads the honour roll and what stands beside it; three statements a page. */
@Stateless
public class HonourReading {
  private static final int LINES = 30;
  private static final Duration LATELY = Duration.ofDays(14);

  @Inject private HonourQueries queries;
  @Inject private Clock clock;

  /** Returns the roll, the most points first; rising people by their points of the last weeks. */
  public List<RankedPerson> roll(HonourFilter filter) {
    return roll(filter, LINES);
  }

  /** Returns the first lines of the roll. */
  public List<RankedPerson> roll(HonourFilter filter, int lines) {
    Instant now = clock.instant();
    Optional<Instant> since =
        filter.kind() == HonourFilter.Kind.RISING
            ? Optional.of(now.minus(LATELY))
            : filter.period().since(now);
    return queries.ranked(filter, since, lines);
  }

  /** Returns the newest recognition. */
  public Optional<Honour> latest(Viewer viewer) {
    return queries.latest(viewer);
  }

  /** Returns the newest thanks. */
  public List<ThanksSaid> thanks(Viewer viewer, int limit) {
    return queries.thanks(viewer, limit);
  }
}
