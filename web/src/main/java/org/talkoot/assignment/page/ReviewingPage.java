package org.talkoot.assignment.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.ReviewingStatistics;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.web.security.CurrentMember;

/** How reviewing goes in a network, for its managers. */
@Named("networkReviewing")
@RequestScoped
public class ReviewingPage {
  @Inject private AssignmentReading reading;
  @Inject private NetworkReading networks;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  private NetworkView network;
  private ReviewingStatistics statistics;

  @SuppressWarnings("NullAway.Init") // read by the container
  public ReviewingPage() {}

  @PostConstruct
  void read() {
    me.id();
    network = networks.view(slug == null ? "" : slug, me.viewer());
    statistics = reading.statistics(network.id(), me.id());
  }

  public NetworkView getNetwork() {
    return network;
  }

  public ReviewingStatistics getStatistics() {
    return statistics;
  }

  /** Returns how many per cent of solutions have all the reviews they want, 0 without any. */
  public long getCoverage() {
    return percent(statistics.covered(), statistics.solutions());
  }

  /** Returns how many per cent of promised reviews came in time, 0 without any. */
  public long getReliability() {
    return percent(statistics.inTime(), statistics.fulfilled() + statistics.late());
  }

  private static long percent(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }
}
