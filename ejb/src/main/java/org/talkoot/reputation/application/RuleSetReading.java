package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleComparison;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.RuleSet;
import org.talkoot.reputation.RuleSets;
import org.talkoot.reputation.UnknownRules;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.reputation.persistence.RuleSetRows;

/** Shows the rules by which a network pays; they are open to everybody who may know of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RuleSetReading {
  @Inject private NetworkRules rules;
  @Inject private RuleSetRows rows;
  @Inject private Clock clock;

  /**
   * Returns the rules in force now.
   *
   * @throws UnknownNetwork when there is no such network
   */
  public RuleSet inForce(NetworkId network) {
    return inForceAt(network, clock.instant());
  }

  /** Returns the rules in force at a time; the same refusal. */
  public RuleSet inForceAt(NetworkId network, Instant at) {
    return book(network).inForceAt(at);
  }

  /** Returns the JSON Schema that rule sets satisfy. */
  public String schema() {
    return RuleSets.schema();
  }

  /** Returns all versions that this node knows, the earliest first; the same refusal. */
  public List<RuleSet> versions(NetworkId network) {
    return book(network).versions();
  }

  /** Returns all versions with their notes and what each changed, the newest first. */
  public List<RuleVersion> history(NetworkId network) {
    RuleSetRows.Basis basis =
        rows.basis(network.value()).orElseThrow(() -> new UnknownNetwork(network.toString()));
    List<RuleSetRows.Published> published = rows.published(network.value());
    RuleDocument before = RuleDocument.resource(basis.ruleSet());
    List<RuleDocument> documents = new ArrayList<>(List.of(before));
    published.forEach(one -> documents.add(read(one)));
    int inForce =
        new RuleBook(documents.stream().map(RuleDocument::rules).toList())
            .inForceAt(clock.instant())
            .version();
    List<RuleVersion> history = new ArrayList<>();
    history.add(beginning(before, inForce));
    for (int i = 0; i < published.size(); i++) {
      history.add(version(published.get(i), documents.get(i), documents.get(i + 1), inForce));
    }
    Collections.reverse(history);
    return history;
  }

  /**
   * Returns a version.
   *
   * @throws UnknownRules when the network has none of this number
   */
  public RuleVersion version(NetworkId network, int version) {
    return history(network).stream()
        .filter(one -> one.version() == version)
        .findFirst()
        .orElseThrow(() -> new UnknownRules(Integer.toString(version)));
  }

  private static RuleDocument read(RuleSetRows.Published one) {
    return RuleDocument.of("version " + one.version(), one.document());
  }

  private static RuleVersion beginning(RuleDocument document, int inForce) {
    RuleSet first = document.rules();
    Instant always = first.validFrom();
    return new RuleVersion(
        first.version(), always, document, "", null, null, List.of(), first.version() == inForce);
  }

  private static RuleVersion version(
      RuleSetRows.Published row, RuleDocument before, RuleDocument document, int inForce) {
    return new RuleVersion(
        row.version(),
        row.validFrom(),
        document,
        row.note(),
        new PersonRef(row.byId(), row.byHandle(), row.byName()),
        row.publishedAt(),
        RuleComparison.between(before, document),
        row.version() == inForce);
  }

  private RuleBook book(NetworkId network) {
    return rules
        .engine(network.value())
        .orElseThrow(() -> new UnknownNetwork(network.toString()))
        .book();
  }
}
