package org.talkoot.reputation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.Part;

/**
 * A rule within its version of the rule set, ready to be applied to events.
 *
 * @param writes the code that its lines carry, another one where a take-back has its own
 */
record RuleInForce(RuleSet set, Rule rule, Optional<Cap> cap, String writes) {

  static RuleInForce of(RuleSet set, Rule rule) {
    return new RuleInForce(set, rule, set.capOf(rule), rule.code());
  }

  RuleInForce takenBackAs(String code) {
    return new RuleInForce(set, rule, cap, code);
  }

  boolean paysFor(DomainEvent event, RuleBook book) {
    return isChosenBy(event, book) && rule.paysFor(event);
  }

  private boolean isChosenBy(DomainEvent event, RuleBook book) {
    return rule.isValidAt(event.at()) && isOfVersion(event, book);
  }

  private boolean isOfVersion(DomainEvent event, RuleBook book) {
    return rule.version().isEmpty()
        ? book.inForceAt(event.at()).version() == set.version()
        : Numbers.of(event, rule.version()) == set.version();
  }

  /** Returns what the event claims by this rule, one claim for each key, nothing for nobody. */
  List<Claim> claims(DomainEvent event, boolean takesBack) {
    List<Part> receivers = receivers(event);
    List<Long> raw =
        takesBack
            ? Collections.nCopies(receivers.size(), 0L)
            : rule.points().forEach(event, receivers.size());
    Map<LineKey, Claim> claims = new LinkedHashMap<>();
    for (int i = 0; i < receivers.size(); i++) {
      Part receiver = receivers.get(i);
      if (receiver.member() != 0 && !isNeverPaid(receiver.member(), event)) {
        LineKey key = key(event, receiver);
        claims.merge(
            key, new Claim(this, key, raw.get(i), use(event, key), takesBack), Claim::plus);
      }
    }
    return List.copyOf(claims.values());
  }

  private List<Part> receivers(DomainEvent event) {
    return rule.paysParts()
        ? event.parts()
        : List.of(new Part(Numbers.of(event, rule.to()), rule.track(), 100, 0));
  }

  private boolean isNeverPaid(long member, DomainEvent event) {
    return rule.never().stream().anyMatch(name -> Numbers.of(event, name) == member);
  }

  private LineKey key(DomainEvent event, Part receiver) {
    AccountId account = new AccountId(event.network(), receiver.member());
    String track = rule.track().equals(Rule.EACH_PART) ? receiver.track() : rule.track();
    List<Long> numbers = new ArrayList<>();
    for (String name : rule.occasion()) {
      numbers.add(name.equals(Rule.PART_SOLUTION) ? receiver.solution() : Numbers.of(event, name));
    }
    return new LineKey(account, rule.code(), track, Occasion.of(numbers));
  }

  private Optional<CapUse> use(DomainEvent event, LineKey key) {
    return cap.map(limit -> use(limit, event, key, limit.period(event)));
  }

  /** Returns where a line counts that was written in an earlier period. */
  Optional<CapUse> use(DomainEvent event, LineKey key, long period) {
    return cap.map(limit -> use(limit, event, key, period));
  }

  private static CapUse use(Cap limit, DomainEvent event, LineKey key, long period) {
    AccountId whose =
        limit.of().isEmpty()
            ? key.account()
            : new AccountId(event.network(), Numbers.of(event, limit.of()));
    long about = limit.about().isEmpty() ? 0 : Numbers.of(event, limit.about());
    return new CapUse(limit.code(), whose, period, about);
  }
}
