package org.talkoot.reputation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talkoot.shared.DomainEvent;

/**
 * Turns events into ledger lines by the rules of one community.
 *
 * <p>A pure function of what happened, the rules, and what is known of the past: no clock, no
 * database, no chance. An occasion that was paid is not paid again; a line is taken back once.
 */
public final class ReputationEngine {
  private final RuleBook book;
  private final Map<String, List<RuleInForce>> paying;
  private final Map<String, List<RuleInForce>> reversing;

  /** Prepares the rules of a book, in all their versions. */
  public ReputationEngine(RuleBook book) {
    this.book = book;
    List<RuleInForce> rules =
        book.versions().stream()
            .flatMap(set -> set.rules().stream().map(rule -> RuleInForce.of(set, rule)))
            .toList();
    paying = rules.stream().collect(groupingBy(rule -> rule.rule().on()));
    reversing =
        Stream.concat(rules.stream().flatMap(ReputationEngine::ownReversals), takeBacks(rules))
            .collect(
                groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Stream<Map.Entry<String, RuleInForce>> ownReversals(RuleInForce rule) {
    return rule.rule().reversedBy().stream().map(kind -> Map.entry(kind, rule));
  }

  private static Stream<Map.Entry<String, RuleInForce>> takeBacks(List<RuleInForce> rules) {
    return rules.stream()
        .flatMap(
            rule ->
                rule.set().takeBacks().stream()
                    .filter(takeBack -> takeBack.takesBack().contains(rule.rule().code()))
                    .map(takeBack -> Map.entry(takeBack.on(), rule.takenBackAs(takeBack.code()))));
  }

  /** Returns the rules that it follows. */
  public RuleBook book() {
    return book;
  }

  /** Returns the kinds of event that can pay or take back. */
  public Set<String> kinds() {
    return Stream.concat(paying.keySet().stream(), reversing.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  List<RuleInForce> paying(String kind) {
    return paying.getOrDefault(kind, List.of());
  }

  List<RuleInForce> reversing(String kind) {
    return reversing.getOrDefault(kind, List.of());
  }

  /** Returns what the event asks for, before the past is looked at. */
  public List<Claim> claims(DomainEvent event) {
    List<Claim> claims = new ArrayList<>();
    for (RuleInForce rule : reversing(event.kind())) {
      claims.addAll(rule.claims(event, true));
    }
    for (RuleInForce rule : paying(event.kind())) {
      if (rule.paysFor(event, book)) {
        claims.addAll(rule.claims(event, false));
      }
    }
    return claims;
  }

  /**
   * Returns the lines that the event writes.
   *
   * @param cause id of the event
   */
  public List<Posting> post(long cause, DomainEvent event, ReputationState past) {
    return settle(claims(event), cause, event, past);
  }

  /** Returns the lines that the claims of the event write. */
  public List<Posting> settle(
      List<Claim> claims, long cause, DomainEvent event, ReputationState past) {
    if (claims.isEmpty()) {
      return List.of();
    }
    Memory memory = new Memory(past);
    List<Posting> postings = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<CreditedLine> earlier = memory.credited(claim.key());
      Settlement settlement = new Settlement(claim, cause, event, memory);
      Optional<Posting> posting =
          claim.takesBack()
              ? earlier.filter(line -> canTakeBack(line, claim)).map(settlement::takeBack)
              : earlier.isPresent() ? Optional.empty() : Optional.of(settlement.pay());
      posting.ifPresent(memory::keep);
      posting.ifPresent(postings::add);
    }
    return List.copyOf(postings);
  }

  private static boolean canTakeBack(CreditedLine line, Claim claim) {
    return !line.reversed() && line.ruleSet() == claim.by().set().version();
  }
}
