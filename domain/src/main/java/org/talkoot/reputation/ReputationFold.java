package org.talkoot.reputation;

import java.util.List;
import java.util.Optional;
import org.talkoot.shared.DomainEvent;

/**
 * Reputation as it grows event by event, held in memory over what was known before.
 *
 * <p>The recorder, imports, rehearsals of new rules and verification all use it; the same events
 * and rules give the same lines as when they were first recorded.
 */
public final class ReputationFold implements ReputationState {
  private final ReputationEngine engine;
  private final Memory memory;
  private final Standings standings = new Standings();

  /** Starts with nothing. */
  public ReputationFold(ReputationEngine engine) {
    this(engine, new Beginning());
  }

  /** Goes on from what is known of the past; the sums count only what is added. */
  public ReputationFold(ReputationEngine engine, ReputationState past) {
    this.engine = engine;
    memory = new Memory(past);
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
    memory.keep(posting);
    standings.add(posting);
  }

  /** Returns the sums of what was taken in. */
  public Standings standings() {
    return standings;
  }

  @Override
  public Optional<CreditedLine> credited(LineKey key) {
    return memory.credited(key);
  }

  @Override
  public long used(CapUse use) {
    return memory.used(use);
  }

  @Override
  public long lastSequence(AccountId account) {
    return memory.lastSequence(account);
  }

  /** The past of those who have none. */
  private static final class Beginning implements ReputationState {
    @Override
    public Optional<CreditedLine> credited(LineKey key) {
      return Optional.empty();
    }

    @Override
    public long used(CapUse use) {
      return 0;
    }

    @Override
    public long lastSequence(AccountId account) {
      return 0;
    }
  }
}
