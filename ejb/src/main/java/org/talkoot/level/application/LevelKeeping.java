package org.talkoot.level.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.talkoot.level.LevelEvent;
import org.talkoot.level.LevelReckoning;
import org.talkoot.level.persistence.LevelRows;
import org.talkoot.level.persistence.LossRows;
import org.talkoot.member.MemberId;
import org.talkoot.network.Level;
import org.talkoot.network.LevelTable;
import org.talkoot.network.NetworkId;
import org.talkoot.network.persistence.LevelTableRows;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.shared.EventLog;

/**
 * Looks at what a member's ledger shows and acts on it, in the caller's transaction.
 *
 * <p>The membership is locked first: whoever looks at the same member meanwhile waits, finds the
 * level reached, and does nothing. Costs one read of the lines that the member got since the last
 * look.
 */
@ApplicationScoped
public class LevelKeeping {
  private static final long NOBODY = 0;

  private final LevelRows levels;
  private final LossRows losses;
  private final LevelTableRows tables;
  private final MembershipRows memberships;
  private final EventLog events;
  private final Clock clock;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected LevelKeeping() {
    this(null, null, null, null, null, null);
  }

  /** Works on these. */
  @Inject
  public LevelKeeping(
      LevelRows levels,
      LossRows losses,
      LevelTableRows tables,
      MembershipRows memberships,
      EventLog events,
      Clock clock) {
    this.levels = levels;
    this.losses = losses;
    this.tables = tables;
    this.memberships = memberships;
    this.events = events;
    this.clock = clock;
  }

  /** Promotes the member as far as the evidence reaches, or proposes a loss; else does nothing. */
  public void look(NetworkId network, MemberId member) {
    Optional<Level> held = levels.lock(network, member);
    if (held.isPresent()) {
      LevelTable table = tables.inForce(network, clock.instant());
      LevelReckoning reckoning =
          new LevelReckoning(table, levels.tracks(network, member, table.evidence()));
      act(network, member, held.get(), reckoning);
    }
  }

  private void act(NetworkId network, MemberId member, Level held, LevelReckoning reckoning) {
    Level reached = reckoning.reached();
    if (reached.isAtLeast(held)) {
      losses.lapse(network, member, clock.instant());
      promote(network, member, held, reckoning);
    } else {
      propose(told(LevelEvent.LOSS_PROPOSED, network, member, reached, held, reckoning));
    }
  }

  private void promote(NetworkId network, MemberId member, Level held, LevelReckoning reckoning) {
    Level reached = reckoning.reached();
    if (reached != held && memberships.setLevel(network, member, held, reached)) {
      for (Level step : Level.values()) {
        if (step.compareTo(held) > 0 && reached.isAtLeast(step)) {
          events.append(told(LevelEvent.REACHED, network, member, step, held, reckoning));
        }
      }
    }
  }

  private void propose(LevelEvent loss) {
    boolean decidedAlready =
        losses
            .last(loss.networkId(), loss.member())
            .filter(earlier -> earlier.covers(loss.before(), loss.level(), loss.evidence()))
            .isPresent();
    if (!decidedAlready && losses.propose(loss)) {
      events.append(loss);
    }
  }

  private LevelEvent told(
      String kind,
      NetworkId network,
      MemberId member,
      Level level,
      Level held,
      LevelReckoning reckoning) {
    Level asked = level.compareTo(held) > 0 ? level : held;
    String track = reckoning.strongest(asked).orElse("");
    return new LevelEvent(
        kind, network, member, NOBODY, level, held, track, reckoning.in(track), clock.instant());
  }
}
