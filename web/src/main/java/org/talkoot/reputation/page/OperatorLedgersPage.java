package org.talkoot.reputation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.reputation.application.CheckpointView;
import org.talkoot.reputation.application.LedgerProving;
import org.talkoot.reputation.application.LedgerVerifying;
import org.talkoot.reputation.application.VerifiedNetwork;
import org.talkoot.shared.application.Window;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** All ledgers of the installation as the operator proves them. */
@Named("operatorLedgers")
@RequestScoped
public class OperatorLedgersPage {
  @Inject private LedgerVerifying verifying;
  @Inject private LedgerProving proving;
  @Inject private CurrentMember me;

  /** Returns all networks with their latest verifications. */
  public List<VerifiedNetwork> getNetworks() {
    return verifying.networks(me.id());
  }

  /** Returns the latest checkpoint, null before the first. */
  public @Nullable CheckpointView getCheckpoint() {
    return proving.checkpoints(Window.first()).items().stream().findFirst().orElse(null);
  }

  /** Begins to verify a network. */
  public void start(String slug) {
    verifying.start(slug, me.id());
    Site.redirect("/ledger-check/" + slug, "verificationBegun");
  }
}
