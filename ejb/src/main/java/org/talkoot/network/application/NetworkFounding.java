package org.talkoot.network.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.Operators;
import org.talkoot.network.LevelPreset;
import org.talkoot.network.LevelTableChanged;
import org.talkoot.network.Network;
import org.talkoot.network.NetworkId;
import org.talkoot.network.NetworkRepository;
import org.talkoot.network.NetworkVisibilityChanged;
import org.talkoot.network.Privilege;
import org.talkoot.network.Role;
import org.talkoot.network.persistence.MembershipRows;
import org.talkoot.shared.EventLog;

/** Founds networks and changes what they say of themselves. */
@Stateless
public class NetworkFounding {
  private static final String RULES_OF_THE_HOUSE = "talkoot-1";

  @Inject private NetworkRepository networks;
  @Inject private MembershipRows rows;
  @Inject private Memberships memberships;
  @Inject private Operators operators;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Founds a network for an operator, who then manages it. */
  public NetworkId found(FoundNetwork wish) {
    operators.require(wish.by());
    Network network =
        Network.found(wish.slug(), wish.charter(), RULES_OF_THE_HOUSE, clock.instant());
    choose(network, wish.preset());
    networks.add(network);
    rows.give(network.id(), wish.by(), Role.MANAGER, clock.instant());
    return network.id();
  }

  /** Changes a network for one of its managers. */
  public void change(ChangeNetwork wish) {
    memberships.require(wish.network(), wish.by(), Privilege.MANAGE);
    Network network = networks.get(wish.network());
    wish.expected().check(network.version());
    boolean wasOpen = network.isPublic();
    network.change(wish.charter());
    if (network.isPublic() != wasOpen) {
      events.append(
          new NetworkVisibilityChanged(
              network.id(), wish.by(), network.isPublic(), clock.instant()));
    }
    if (choose(network, wish.preset())) {
      tellOfLevels(network.id(), wish.by());
    }
  }

  /** Chooses by which table levels are reached, for one of the managers. */
  public void choose(NetworkId id, MemberId by, LevelPreset preset) {
    memberships.require(id, by, Privilege.MANAGE);
    if (choose(networks.get(id), preset)) {
      tellOfLevels(id, by);
    }
  }

  private void tellOfLevels(NetworkId network, MemberId by) {
    events.append(new LevelTableChanged(network, by, 0, clock.instant()));
  }

  private boolean choose(Network network, @Nullable LevelPreset preset) {
    return preset != null && network.choose(preset, clock.instant());
  }
}
