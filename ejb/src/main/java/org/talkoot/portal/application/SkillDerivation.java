package org.talkoot.portal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.talkoot.network.NetworkId;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.application.Derivation;
import org.talkoot.routing.application.SkillDifference;
import org.talkoot.routing.application.SkillVerification;

/** Makes skill part of every verification. */
@ApplicationScoped
public class SkillDerivation implements Derivation {
  @Inject private SkillVerification skill;

  @Override
  public String check() {
    return "skill";
  }

  @Override
  public List<LedgerDifference> differences(long network) {
    return skill.differences(NetworkId.of(network)).stream()
        .map(difference -> ofLedger(network, difference))
        .toList();
  }

  private LedgerDifference ofLedger(long network, SkillDifference difference) {
    return new LedgerDifference(
        check(),
        new AccountId(network, difference.member()),
        difference.place(),
        difference.found(),
        difference.expected());
  }
}
