package org.talkoot.reputation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.LedgerIsPrivate;
import org.talkoot.reputation.persistence.LedgerQueries;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Shows why somebody has points: to that member, and to managers for their own networks. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LedgerReading {
  @Inject private LedgerQueries queries;

  /**
   * Returns one page of lines, the newest first.
   *
   * @throws LedgerIsPrivate when the caller may read none of them
   */
  public Page<LedgerLineView> page(LedgerFilter filter, MemberId caller, Window window) {
    requireReadable(filter, caller);
    return queries.page(filter, caller, window);
  }

  /** Returns what each rule has brought, the most first; the same refusals. */
  public List<RuleTotal> composition(LedgerFilter filter, MemberId caller) {
    requireReadable(filter, caller);
    return queries.composition(filter, caller);
  }

  /** Writes all lines as comma-separated values, the newest first; the same refusals. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED) // or the driver would fetch all at once
  public void csv(LedgerFilter filter, MemberId caller, Writer out) {
    requireReadable(filter, caller);
    LedgerCsv csv = new LedgerCsv(out);
    queries.each(filter, caller, csv::write);
  }

  private void requireReadable(LedgerFilter filter, MemberId caller) {
    if (!filter.member().equals(caller) && !queries.manages(filter, caller)) {
      throw new LedgerIsPrivate();
    }
  }
}
