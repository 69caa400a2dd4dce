package org.talkoot.reputation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.talkoot.shared.DomainEvent;

/**
 * The whole state of reputation, held in memory and fed event by event.
 *
 * <p>Imports, rehearsals of new rules and verification use it; the same events and rules give the
 * same lines as when they were first recorded.
 */
public final class ReputationFold implements ReputationState {
  private final ReputationEngine engine;
  private final Map<AccountId, Long> sequences = new HashMap<>();
  private final Map<LineKey, CreditedLine> credited = new HashMap<>();
  private final Standings standings = new Standings();

  /** Starts with nothing. */
  public ReputationFold(ReputationEngine engine) {
    this.engine = engine;
  }

  /**
   * Takes the event in.
   *
   * @param cause id of the event
   * @return the lines it wrote
   */
  public List<Posting> take(long cause, DomainEvent event) {
    List<Posting> postings = engine.post(cause, event, this);
    postings.forEach(this::keep);
    return postings;
  }

  /** Takes over what was posted elsewhere, for instance at an earlier time. */
  public void keep(Posting posting) {
    Line line = posting.line();
    sequences.put(line.account(), line.sequence());
    if (line.isReversal()) {
      credited.computeIfPresent(line.key(), (key, paid) -> paid.takenBack());
    } else {
      credited.put(line.key(), line.credited());
    }
    standings.add(posting);
  }

  /** Returns the sums so far. */
  public Standings standings() {
    return standings;
  }

  @Override
  public Optional<CreditedLine> credited(LineKey key) {
    return Optional.ofNullable(credited.get(key));
  }

  @Override
  public long used(CapUse use) {
    return standings.used(use);
  }

  @Override
  public long lastSequence(AccountId account) {
    return sequences.getOrDefault(account, 0L);
  }
}
