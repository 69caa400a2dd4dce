package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.network.application.Memberships;
import org.talkoot.reputation.BadRuleSet;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.RulesPublished;
import org.talkoot.reputation.RulesPublishedMeanwhile;
import org.talkoot.reputation.persistence.RuleSetRows;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.Violation;

/**
 * Puts new versions of a network's rules in force, from a moment on.
 *
 * <p>Versions only follow each other: one that is not wanted any more is followed by another, from
 * the same moment or later, never taken back.
 */
@Stateless
public class RuleSetPublishing {
  private static final int LONGEST_NOTE = 2000;
  private static final int LONGEST_DOCUMENT = 200_000;
  private static final Duration FARTHEST = Duration.ofDays(366);
  private static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

  @Inject private Memberships memberships;
  @Inject private RuleSetRows rows;
  @Inject private RuleSetReading reading;
  @Inject private RuleCeilings ceilings;
  @Inject private EventLog events;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "talkoot.rules.lead", defaultValue = "PT5M")
  private Duration lead;

  /**
   * Publishes the next version for a manager.
   *
   * @return its number
   * @throws InvalidInput naming each place that cannot be, or that stands above the ceiling
   * @throws RulesPublishedMeanwhile when it is not based on the newest version
   */
  public int publish(PublishRules command) {
    NetworkId network = command.network();
    memberships.require(network, command.by(), Privilege.MANAGE);
    Instant now = clock.instant();
    RuleVersion newest = reading.history(network).get(0);
    if (newest.version() != command.basedOn()) {
      throw new RulesPublishedMeanwhile(command.basedOn());
    }
    Instant from = // as the database keeps it
        Objects.requireNonNullElse(command.validFrom(), nextMidnight())
            .truncatedTo(ChronoUnit.MICROS);
    RuleDocument rules = checked(command, newest, from, now);
    int version = rules.rules().version();
    String note = command.note().strip();
    if (!rows.add(network, version, from, rules.json(), note, command.by(), now)) {
      throw new RulesPublishedMeanwhile(command.basedOn());
    }
    events.append(new RulesPublished(now, network.value(), command.by().value(), version, from));
    return version;
  }

  /**
   * Returns the rules of a document as the network's next version, above the ceiling or not.
   *
   * @throws InvalidInput naming the place that cannot be
   */
  public RuleDocument read(NetworkId network, String document) {
    RuleVersion newest = reading.history(network).get(0);
    String code = newest.document().rules().code();
    return read(document, code, newest.version() + 1, newest.validFrom());
  }

  /** Returns what keeps the network from publishing these rules; nothing for a private one. */
  public List<Violation> excesses(NetworkId network, RuleDocument rules) {
    Checks checks = new Checks();
    checkCeiling(network, rules, checks);
    return checks.violations();
  }

  /** Returns the next midnight (UTC) that every node can know of in time. */
  public Instant nextMidnight() {
    Instant earliest = clock.instant().plus(lead);
    return earliest.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
  }

  /** Returns the earliest moment for what is published in a few seconds. */
  public Instant earliest() {
    return clock.instant().plus(lead).plus(A_FEW_SECONDS);
  }

  private RuleDocument checked(
      PublishRules command, RuleVersion newest, Instant from, Instant now) {
    String code = newest.document().rules().code();
    RuleDocument rules = read(command.document(), code, newest.version() + 1, from);
    Checks checks = new Checks().text("note", command.note(), 1, LONGEST_NOTE);
    checks.require(!from.isBefore(now.plus(lead)), "validFrom", "rules.tooSoon", lead.toSeconds());
    checks.require(!from.isAfter(now.plus(FARTHEST)), "validFrom", "rules.tooFar");
    checks.require(
        !from.isBefore(newest.validFrom()), "validFrom", "rules.beforeNewest", newest.version());
    checkCeiling(command.network(), rules, checks);
    checks.throwIfBroken();
    return rules;
  }

  private void checkCeiling(NetworkId network, RuleDocument rules, Checks checks) {
    RuleSetRows.Basis basis =
        rows.basis(network.value()).orElseThrow(() -> new UnknownNetwork(network.toString()));
    if (basis.open()) {
      ceilings.check(rules, basis.ruleSet(), checks);
    }
  }

  /** What the engine says of a bad set is shown at its place, in its own words. */
  private static RuleDocument read(String document, String code, int version, Instant from) {
    if (document.length() > LONGEST_DOCUMENT) {
      throw InvalidInput.of("rules", "text.tooLong", LONGEST_DOCUMENT);
    }
    try {
      return RuleDocument.of("rules", document).as(code, version, from);
    } catch (BadRuleSet bad) {
      throw InvalidInput.of("rules." + bad.place(), "rules.bad", bad.reason());
    }
  }
}
