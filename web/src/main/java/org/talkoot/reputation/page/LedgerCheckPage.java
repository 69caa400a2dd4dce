package org.talkoot.reputation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.reputation.application.DifferenceView;
import org.talkoot.reputation.application.LedgerVerifying;
import org.talkoot.reputation.application.VerificationView;
import org.talkoot.reputation.application.VerifiedNetwork;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The proof of a network's ledger: ordered here, followed, stopped, and kept to be read. */
@Named
@RequestScoped
public class LedgerCheckPage {
  @Inject
  @Param(pathIndex = 0)
  private @Nullable String slug;

  @Inject private CurrentMember me;
  @Inject private LedgerVerifying verifying;

  private @Nullable VerifiedNetwork network;

  /** Returns the network with its latest verification. */
  public VerifiedNetwork getNetwork() {
    VerifiedNetwork found = network;
    if (found == null) {
      found = verifying.network(slug == null ? "" : slug, me.id());
      network = found;
    }
    return found;
  }

  /** Returns the latest verification, null before the first. */
  public @Nullable VerificationView getLast() {
    return getNetwork().last();
  }

  /** Returns what the latest verification found. */
  public List<DifferenceView> getDifferences() {
    VerificationView last = getLast();
    return last == null
        ? List.of()
        : verifying.differences(getNetwork().slug(), last.id(), me.id());
  }

  /** Returns the latest verifications, the newest first. */
  public List<VerificationView> getHistory() {
    return verifying.list(getNetwork().slug(), me.id());
  }

  /** Begins a verification. */
  public void start() {
    verifying.start(getNetwork().slug(), me.id());
    Site.redirect(path(), "verificationBegun");
  }

  /** Stops the running verification. */
  public void cancel() {
    VerificationView last = getLast();
    if (last != null) {
      verifying.cancel(getNetwork().slug(), last.id(), me.id());
    }
    Site.redirect(path(), "verificationStopped");
  }

  private String path() {
    return "/ledger-check/" + getNetwork().slug();
  }
}
