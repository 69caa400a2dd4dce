package org.talkoot.reputation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.reputation.RuleCeiling;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.shared.Checks;

/**
 * What the operator lets public networks pay: their points are seen and trusted everywhere.
 *
 * <p>The setting {@code talkoot.rules.ceiling} names a rule set of the installation as the roof, or
 * {@code none}. A network that began with another community's rules has those as its roof.
 */
@ApplicationScoped
public class RuleCeilings {
  private static final String NO_CEILING = "none";

  private final String roof;

  /** For the container's proxy. */
  protected RuleCeilings() {
    this(NO_CEILING);
  }

  /** Takes the rule set of this name as the roof. */
  @Inject
  public RuleCeilings(
      @ConfigProperty(name = "talkoot.rules.ceiling", defaultValue = "talkoot-1") String roof) {
    this.roof = roof;
  }

  /**
   * Notes what of the rules stands above the roof.
   *
   * @param beginning name of the rule set that the network began with
   */
  public void check(RuleDocument rules, String beginning, Checks checks) {
    if (!roof.equals(NO_CEILING)) {
      RuleDocument above = RuleDocument.resource(roof);
      boolean same = above.rules().code().equals(rules.rules().code());
      new RuleCeiling(same ? above : RuleDocument.resource(beginning)).check(rules, checks);
    }
  }
}
