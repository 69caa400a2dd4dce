package org.talkoot.level.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.level.LevelReckoning;
import org.talkoot.level.ProgressIsPrivate;
import org.talkoot.level.TrackEvidence;
import org.talkoot.level.persistence.LevelRows;
import org.talkoot.member.MemberId;
import org.talkoot.network.Level;
import org.talkoot.network.LevelTable;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.Threshold;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.network.persistence.LevelTableRows;

/** Shows levels: the one of the commons to everybody, the way to the next to the member. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LevelReading {
  @Inject private LevelRows levels;
  @Inject private LevelTableRows tables;
  @Inject private NetworkReading networks;
  @Inject private Memberships memberships;
  @Inject private Clock clock;

  /** Returns the public level of a member: that of the commons. */
  public Level publicLevel(MemberId member) {
    return levels.held(NetworkId.COMMONS, member).orElse(Level.NEWCOMER);
  }

  /** Returns the member's own progress in each network the member belongs to. */
  public List<LevelProgress> mine(MemberId member) {
    return networks.mine(Viewer.of(member)).stream()
        .map(network -> progress(network, member))
        .toList();
  }

  /**
   * Returns a member's progress in each network, to the member alone.
   *
   * @throws ProgressIsPrivate to everybody else
   */
  public List<LevelProgress> of(MemberId member, MemberId caller) {
    if (!member.equals(caller)) {
      throw new ProgressIsPrivate();
    }
    return mine(member);
  }

  /** Returns a member's progress in a network, for the member and for managers of it. */
  public LevelProgress in(String network, MemberId member, MemberId caller) {
    NetworkView view = networks.view(network, Viewer.of(caller));
    if (!member.equals(caller)) {
      memberships.require(view.id(), caller, Privilege.MANAGE);
    }
    return progress(view, member);
  }

  private LevelProgress progress(NetworkView network, MemberId member) {
    LevelTable table = tables.inForce(network.id(), clock.instant());
    LevelReckoning reckoning =
        new LevelReckoning(table, levels.tracks(network.id(), member, table.evidence()));
    Level level = levels.held(network.id(), member).orElse(Level.NEWCOMER);
    Optional<Level> next = level.next();
    Threshold needs = next.map(table::step).map(step -> step.needs()).orElse(null);
    return new LevelProgress(
        network.slug(), network.name(), level, next.orElse(null), needs, tracks(reckoning, needs));
  }

  private static List<LevelProgress.OfTrack> tracks(
      LevelReckoning reckoning, @Nullable Threshold needs) {
    Comparator<Map.Entry<String, TrackEvidence>> nearest =
        Comparator.comparingDouble(
            track -> needs == null ? -track.getValue().good() : -track.getValue().nearness(needs));
    return reckoning.tracks().entrySet().stream()
        .sorted(nearest.thenComparing(Map.Entry.comparingByKey()))
        .map(track -> of(track.getKey(), track.getValue()))
        .toList();
  }

  private static LevelProgress.OfTrack of(String track, TrackEvidence found) {
    return new LevelProgress.OfTrack(
        track, found.good(), found.bad(), found.bound(), found.days(), found.givers());
  }
}
