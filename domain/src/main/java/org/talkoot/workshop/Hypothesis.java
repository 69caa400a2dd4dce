package org.talkoot.workshop;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talkoot.reputation.Points;
import org.talkoot.reputation.Rule;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.RuleSet;

/** The question that a rehearsal asks: what if these rules had been in force all the time? */
public final class Hypothesis {
  private Hypothesis() {}

  /**
   * Returns a rule book in which every version of a network's rules says what the draft says.
   *
   * <p>It has the same versions, because events name the version that a problem opened under.
   */
  public static RuleBook of(RuleBook asItWas, RuleDocument draft) {
    return new RuleBook(
        asItWas.versions().stream()
            .map(one -> draft.as(one.code(), one.version(), one.validFrom()).rules())
            .toList());
  }

  /**
   * Tells whether a contribution could be found good or bad by one of these books and not by the
   * other. Caps cannot do that, and points only by another sign.
   */
  public static boolean findsOtherwise(RuleBook asItWas, RuleBook asItWouldBe) {
    List<RuleSet> before = asItWas.versions();
    List<RuleSet> after = asItWouldBe.versions();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).takeBacks().equals(after.get(i).takeBacks())
          || !signs(before.get(i)).equals(signs(after.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static List<Rule> signs(RuleSet set) {
    return set.rules().stream()
        .map(
            rule ->
                new Rule(
                    rule.code(),
                    rule.on(),
                    rule.when(),
                    rule.to(),
                    rule.never(),
                    rule.track(),
                    sign(rule.points()),
                    rule.occasion(),
                    "",
                    rule.version(),
                    rule.reversedBy(),
                    rule.validFrom(),
                    rule.validUntil()))
        .toList();
  }

  private static Points sign(Points points) {
    if (points instanceof Points.Always fixed) {
      return new Points.Always(Long.signum(fixed.always()));
    }
    if (points instanceof Points.ByTable table) {
      Map<Long, Long> signs =
          table.table().entrySet().stream()
              .collect(
                  Collectors.toMap(Map.Entry::getKey, one -> (long) Long.signum(one.getValue())));
      return new Points.ByTable(table.by(), signs);
    }
    if (points instanceof Points.Amount amount) {
      return new Points.Amount(amount.amount(), Long.signum(amount.times()));
    }
    return points; // what shares are rounded to depends on the numbers themselves
  }
}
