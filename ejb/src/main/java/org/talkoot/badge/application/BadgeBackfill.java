package org.talkoot.badge.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.badge.BadgeBook;
import org.talkoot.badge.BadgeEngine;
import org.talkoot.badge.BadgeFold;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.BadgeSets;
import org.talkoot.badge.persistence.BadgeSetRows;
import org.talkoot.badge.persistence.BasisRows;
import org.talkoot.badge.persistence.Cause;
import org.talkoot.badge.persistence.FillRows;
import org.talkoot.badge.persistence.HistoryRows;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.shared.application.RecurringWork;

/**
 * Builds the counters of each network whose set in force is not the one that they were built by:
 * new networks, newly published badges, sets that changed with a release.
 *
 * <p>The history is folded in memory without a lock; only what was written meanwhile is taken in
 * under the lock, together with the result.
 */
@ApplicationScoped
public class BadgeBackfill implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(BadgeBackfill.class);
  private static final Duration BREATH = Duration.ofSeconds(2);
  private static final int TOLD_EVERY = 5_000;

  private final NetworkBadges badges;
  private final BadgeSetRows sets;
  private final BasisRows bases;
  private final HistoryRows history;
  private final FillRows fills;
  private final BadgeFilling filling;
  private final Clock clock;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected BadgeBackfill() {
    this(null, null, null, null, null, null, null);
  }

  /** Reads history, settles through the filling. */
  @Inject
  public BadgeBackfill(
      NetworkBadges badges,
      BadgeSetRows sets,
      BasisRows bases,
      HistoryRows history,
      FillRows fills,
      BadgeFilling filling,
      Clock clock) {
    this.badges = badges;
    this.sets = sets;
    this.bases = bases;
    this.history = history;
    this.fills = fills;
    this.filling = filling;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "badge-backfill";
  }

  @Override
  public Duration pause() {
    return BREATH;
  }

  @Override
  public void run() {
    sets.bases().forEach(this::fillIfNeeded);
  }

  /** Builds the counters of a network by the set in force, whatever they were built by. */
  public void fill(long network) {
    sets.basis(network)
        .ifPresent(
            basis -> {
              BadgeBook book = badges.book(basis);
              BadgeSet set = book.inForceAt(clock.instant());
              fill(network, book, set, digest(set));
            });
  }

  private void fillIfNeeded(BadgeSetRows.Basis network) {
    BadgeBook book = badges.book(network);
    BadgeSet set = book.inForceAt(clock.instant());
    String digest = digest(set);
    boolean built =
        bases
            .find(network.id())
            .filter(basis -> basis.version() == set.version() && basis.digest().equals(digest))
            .isPresent();
    if (!built) {
      fill(network.id(), book, set, digest);
    }
  }

  private void fill(long network, BadgeBook book, BadgeSet set, String digest) {
    filling.begin(network);
    BadgeEngine engine = new BadgeEngine(book, set);
    BadgeFold fold = new BadgeFold(engine);
    Map<Long, Cause> causes = new HashMap<>();
    long[] position = {0};
    fills.begin(network, set.version(), history.size(network, engine.kinds()), clock.instant());
    String horizon =
        history.each(
            network,
            engine.kinds(),
            event -> {
              if (!fold.take(event).isEmpty()) {
                causes.put(event.id(), HistoryRows.causeOf(event));
              }
              if (++position[0] % TOLD_EVERY == 0) {
                fills.reach(network, position[0], null);
              }
            });
    filling.settle(network, book, engine, fold, horizon, causes, digest);
    fills.reach(network, position[0], clock.instant());
    LOG.info("Badges of network {} counted over {} events", network, position[0]);
  }

  private static String digest(BadgeSet set) {
    return UUID.nameUUIDFromBytes(BadgeSets.write(set).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
