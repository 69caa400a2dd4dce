package org.talkoot.reputation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.network.application.NetworkView;
import org.talkoot.reputation.application.LedgerReport;
import org.talkoot.reputation.application.LedgerVerification;
import org.talkoot.web.security.CurrentMember;

/** The proof of a network's ledger, made anew each time somebody looks. */
@Named
@RequestScoped
public class LedgerCheckPage {
  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  @Inject private CurrentMember me;
  @Inject private NetworkReading networks;
  @Inject private LedgerVerification verification;

  private NetworkView network;
  private LedgerReport report;

  @PostConstruct
  void verify() {
    if (slug == null) {
      throw new UnknownNetwork("");
    }
    network = networks.view(slug, me.viewer());
    report = verification.verify(network.id(), me.id());
  }

  public NetworkView getNetwork() {
    return network;
  }

  public LedgerReport getReport() {
    return report;
  }
}
