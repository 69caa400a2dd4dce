package org.talkoot.reputation.rest;

import java.util.List;
import org.talkoot.reputation.LedgerDifference;
import org.talkoot.reputation.application.LedgerReport;
import org.talkoot.shared.Ids;

/**
 * What verification of a ledger found.
 *
 * @param clean whether everything follows from the events
 */
public record LedgerReportRepresentation(
    boolean clean, long accounts, long lines, long events, List<Difference> differences) {

  static LedgerReportRepresentation of(LedgerReport report) {
    return new LedgerReportRepresentation(
        report.isClean(),
        report.accounts(),
        report.lines(),
        report.events(),
        report.differences().stream().map(Difference::of).toList());
  }

  /**
   * Something that does not follow.
   *
   * @param account id of the member whose account it is in
   */
  public record Difference(
      String check, String account, String place, String found, String expected) {
    static Difference of(LedgerDifference one) {
      return new Difference(
          one.check(), Ids.text(one.account().member()), one.place(), one.found(), one.expected());
    }
  }
}
