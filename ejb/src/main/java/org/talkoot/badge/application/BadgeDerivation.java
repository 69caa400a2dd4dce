package org.talkoot.badge.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.talkoot.badge.BadgeBook;
import org.talkoot.badge.BadgeEngine;
import org.talkoot.badge.BadgeFold;
import org.talkoot.badge.BadgeSet;
import org.talkoot.badge.GrantKey;
import org.talkoot.badge.Ruling;
import org.talkoot.badge.Tally;
import org.talkoot.badge.persistence.BasisRows;
import org.talkoot.badge.persistence.FillRows;
import org.talkoot.badge.persistence.GrantRows;
import org.talkoot.badge.persistence.HistoryRows;
import org.talkoot.badge.persistence.NetworkBadges;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.application.Derivation;

/**
 * Counts all badges of a network again from its events and compares figures and grants.
 *
 * <p>Members of whom the subscriber has events yet to hear are left out: theirs may differ for a
 * moment. Grants of earlier versions of the set are kept whatever the present one says.
 */
@ApplicationScoped
public class BadgeDerivation implements Derivation {
  private static final String CHECK = "badge";

  private final NetworkBadges badges;
  private final BasisRows bases;
  private final HistoryRows history;
  private final FillRows fills;
  private final GrantRows grants;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected BadgeDerivation() {
    this(null, null, null, null, null);
  }

  /** Reads what is written and what happened. */
  @Inject
  public BadgeDerivation(
      NetworkBadges badges,
      BasisRows bases,
      HistoryRows history,
      FillRows fills,
      GrantRows grants) {
    this.badges = badges;
    this.bases = bases;
    this.history = history;
    this.fills = fills;
    this.grants = grants;
  }

  @Override
  public String check() {
    return CHECK;
  }

  @Override
  public List<LedgerDifference> differences(long network) {
    Optional<BadgeBook> book = badges.book(network);
    Optional<BadgeSet> set =
        bases.find(network).flatMap(basis -> book.flatMap(one -> one.version(basis.version())));
    return set.isEmpty() ? List.of() : differences(network, book.orElseThrow(), set.get());
  }

  private List<LedgerDifference> differences(long network, BadgeBook book, BadgeSet set) {
    BadgeEngine engine = new BadgeEngine(book, set);
    BadgeFold fold = new BadgeFold(engine);
    history.each(network, engine.kinds(), fold::take);
    Set<Long> unsettled = new HashSet<>();
    history.unheard(
        BadgeSubscriber.NAME,
        network,
        engine.kinds(),
        event -> unsettled.addAll(engine.members(event.event())));
    List<LedgerDifference> differences = new ArrayList<>();
    compareFigures(network, fold, differences);
    compareGrants(network, set, fold, differences);
    differences.removeIf(difference -> unsettled.contains(difference.account().member()));
    return differences;
  }

  private void compareFigures(long network, BadgeFold fold, List<LedgerDifference> differences) {
    Map<Tally, Long> expected = new HashMap<>(fold.figures());
    fills.eachFigure(
        network,
        (tally, figure) -> {
          long should = Optional.ofNullable(expected.remove(tally)).orElse(0L);
          if (figure != should) {
            differences.add(difference(network, tally, figure, should));
          }
        });
    expected.forEach(
        (tally, should) -> {
          if (should != 0) {
            differences.add(difference(network, tally, 0, should));
          }
        });
  }

  private static LedgerDifference difference(long network, Tally tally, long found, long expected) {
    String about = tally.subject() == 0 ? "" : " of " + tally.subject();
    return new LedgerDifference(
        CHECK,
        new AccountId(network, tally.member()),
        tally.counter() + about,
        String.valueOf(found),
        String.valueOf(expected));
  }

  private void compareGrants(
      long network, BadgeSet set, BadgeFold fold, List<LedgerDifference> differences) {
    Set<GrantKey> expected = new HashSet<>();
    fold.grants().stream().map(Ruling::key).forEach(expected::add);
    for (GrantRows.Standing standing : grants.standing(network)) {
      boolean due = expected.remove(standing.key());
      if (!due && standing.version() == set.version()) {
        differences.add(difference(network, standing.key(), "granted", "not granted"));
      }
    }
    expected.forEach(key -> differences.add(difference(network, key, "not granted", "granted")));
  }

  private static LedgerDifference difference(
      long network, GrantKey key, String found, String expected) {
    String about = key.subject() == 0 ? "" : " for " + key.subject();
    return new LedgerDifference(
        CHECK,
        new AccountId(network, key.member()),
        "badge " + key.badge() + about,
        found,
        expected);
  }
}
