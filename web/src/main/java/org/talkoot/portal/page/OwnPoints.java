package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.talkoot.reputation.application.NetworkTotal;
import org.talkoot.reputation.application.ReputationReading;
import org.talkoot.web.security.CurrentMember;

/** What the reader has to give away. */
@Named
@RequestScoped
public class OwnPoints {
  @Inject private ReputationReading reputation;
  @Inject private CurrentMember me;

  /** Returns the balance in a network, 0 where there is none or it is less. */
  public long in(String network) {
    return reputation.of(me.id(), me.viewer()).networks().stream()
        .filter(total -> total.slug().equals(network))
        .mapToLong(NetworkTotal::balance)
        .map(balance -> Math.max(0, balance))
        .sum();
  }
}
