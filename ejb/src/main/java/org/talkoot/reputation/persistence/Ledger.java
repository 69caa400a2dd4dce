package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.reputation.AccountId;
import org.talkoot.reputation.CapUse;
import org.talkoot.reputation.ChainedLine;
import org.talkoot.reputation.Claim;
import org.talkoot.reputation.Line;
import org.talkoot.reputation.Posting;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.ReputationFold;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.RecordedEvent;

/**
 * The ledger in the database: events go in, lines come out, in the caller's transaction.
 *
 * <p>Accounts are locked first, so that what is read of them stays true until the lines are
 * written. One event or a thousand take the same number of statements.
 */
@ApplicationScoped
public class Ledger {
  private final Jdbi jdbi;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected Ledger() {
    this(null);
  }

  /** Writes through Jdbi, in the transaction of its connection. */
  @Inject
  public Ledger(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Writes the lines of events of one network, in the order of the list.
   *
   * @return how many lines were written
   */
  public int post(ReputationEngine engine, List<RecordedEvent> events) {
    List<Asking> asking = Asking.of(engine, events);
    if (asking.isEmpty()) {
      return 0;
    }
    return jdbi.withHandle(handle -> post(handle, engine, asking));
  }

  /** Returns the lines that events of one network would write now, and writes none. */
  public List<Line> foresee(ReputationEngine engine, List<? extends DomainEvent> events) {
    List<Asking> asking =
        Asking.of(engine, events.stream().map(event -> new RecordedEvent(0, event, true)).toList());
    if (asking.isEmpty()) {
      return List.of();
    }
    return jdbi.withHandle(
        handle -> {
          ReputationFold fold = new ReputationFold(engine, past(handle, asking));
          return asking.stream()
              .flatMap(event -> fold.take(event.cause(), event.event()).stream())
              .map(Posting::line)
              .toList();
        });
  }

  /** Locks the account until the transaction ends and returns its balance. */
  public long lockedBalance(AccountId account) {
    return jdbi.withHandle(handle -> PastRows.lock(handle, Set.of(account)).get(0).balance());
  }

  private static int post(Handle handle, ReputationEngine engine, List<Asking> asking) {
    LockedPast past = past(handle, asking);
    ReputationFold fold = new ReputationFold(engine, past);
    List<Posting> postings = new ArrayList<>();
    asking.forEach(event -> postings.addAll(fold.take(event.cause(), event.event())));
    if (!postings.isEmpty()) {
      LineRows.write(handle, chain(postings, past), fold.standings());
    }
    return postings.size();
  }

  private static List<ChainedLine> chain(List<Posting> postings, LockedPast past) {
    Map<AccountId, ChainedLine> last = new HashMap<>();
    List<ChainedLine> chain = new ArrayList<>();
    for (Posting posting : postings) {
      Line line = posting.line();
      ChainedLine before = last.get(line.account());
      ChainedLine next = before == null ? past.head(line.account()).then(line) : before.then(line);
      last.put(line.account(), next);
      chain.add(next);
    }
    return chain;
  }

  private static LockedPast past(Handle handle, List<Asking> asking) {
    List<Claim> claims = asking.stream().flatMap(event -> event.claims().stream()).toList();
    LockedPast past = PastRows.read(handle, accounts(asking), claims);
    Set<CapUse> further = new HashSet<>();
    asking.forEach(event -> further.addAll(event.uses(past)));
    further.removeIf(past::knows);
    if (!further.isEmpty()) {
      PastRows.readUsed(handle, further, past);
    }
    return past;
  }

  private static Set<AccountId> accounts(List<Asking> asking) {
    Set<AccountId> accounts = new HashSet<>();
    for (Asking event : asking) {
      for (Claim claim : event.claims()) {
        accounts.add(claim.key().account());
        claim.use().ifPresent(use -> accounts.add(use.account()));
      }
    }
    return accounts;
  }
}
