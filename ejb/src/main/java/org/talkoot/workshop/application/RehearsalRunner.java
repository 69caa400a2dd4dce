package org.talkoot.workshop.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.talkoot.network.UnknownNetwork;
import org.talkoot.reputation.EventBatch;
import org.talkoot.reputation.ReputationEngine;
import org.talkoot.reputation.RuleBook;
import org.talkoot.reputation.RuleDocument;
import org.talkoot.reputation.persistence.EventHistory;
import org.talkoot.reputation.persistence.NetworkRules;
import org.talkoot.workshop.BadgeRehearsal;
import org.talkoot.workshop.Hypothesis;
import org.talkoot.workshop.LevelRehearsal;
import org.talkoot.workshop.MarkEffect;
import org.talkoot.workshop.Rehearsal;
import org.talkoot.workshop.RehearsalId;
import org.talkoot.workshop.persistence.RehearsalRows;

/** Runs rehearsals in the background, from the first event to the last. */
@ApplicationScoped
public class RehearsalRunner {
  private static final Logger LOG = LoggerFactory.getLogger(RehearsalRunner.class);
  private static final int NOTED_AFTER = 10_000;

  @Resource private ManagedExecutorService executor;

  private final RehearsalProgress progress;
  private final EventHistory history;
  private final NetworkRules rules;
  private final MarkRehearsals marks;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway")
  protected RehearsalRunner() {
    this(null, null, null, null);
  }

  /** Reads the history and notes the progress apart from each other. */
  @Inject
  @SuppressWarnings("NullAway.Init") // the executor is the container's
  public RehearsalRunner(
      RehearsalProgress progress, EventHistory history, NetworkRules rules, MarkRehearsals marks) {
    this.progress = progress;
    this.marks = marks;
    this.history = history;
    this.rules = rules;
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) RehearsalOrdered ordered) {
    executor.execute(() -> run(ordered.id(), executor));
  }

  /**
   * Carries out the whole rehearsal; returns when it is done, stopped or failed.
   *
   * @param threads fold what this one reads
   */
  public void run(RehearsalId id, Executor threads) {
    try {
      rehearse(id, progress.order(id), threads);
      LOG.info("Rehearsal {} is over", id);
    } catch (RehearsalStopped e) {
      LOG.info("Rehearsal {} was stopped", id);
    } catch (RuntimeException e) {
      LOG.error("Rehearsal {} failed", id, e);
      progress.fail(id, e.getClass().getSimpleName());
    }
  }

  private void rehearse(RehearsalId id, RehearsalRows.Order order, Executor threads) {
    RuleBook asItWas = bookOf(order.network());
    RuleBook asItWouldBe = Hypothesis.of(asItWas, RuleDocument.of("draft", order.rules()));
    Rehearsal rehearsal = new Rehearsal(asItWas, asItWouldBe);
    Optional<LevelRehearsal> levels = marks.levels(order, asItWas, asItWouldBe);
    levels.ifPresent(rehearsal::tell);
    history.tellInBatches(
        order.network(),
        rehearsal.books(),
        extent -> {
          progress.begin(id, extent);
          rehearsal.expect(extent.events());
          return noting(id, rehearsal, threads);
        });
    List<MarkEffect> effects = new ArrayList<>();
    levels.ifPresent(reckoned -> effects.addAll(reckoned.effects()));
    progress.stillRuns(id);
    marks.badges(order).ifPresent(badges -> effects.addAll(rehearsed(id, order, badges)));
    progress.finish(id, rehearsal.result(), effects);
  }

  private EventHistory.BatchListener noting(RehearsalId id, Rehearsal rehearsal, Executor threads) {
    long[] done = {0};
    long[] noted = {-NOTED_AFTER};
    return events -> {
      if (done[0] - noted[0] >= NOTED_AFTER) {
        progress.reach(id, done[0]);
        noted[0] = done[0];
      }
      done[0] += events.stream().mapToInt(EventBatch::size).max().orElse(0);
      return rehearsal.take(events, threads);
    };
  }

  private List<MarkEffect> rehearsed(
      RehearsalId id, RehearsalRows.Order order, BadgeRehearsal badges) {
    long[] told = {0};
    history.tell(
        order.network(),
        badges.kinds(),
        extent ->
            event -> {
              if (told[0]++ % NOTED_AFTER == 0) {
                progress.stillRuns(id);
              }
              badges.take(event);
            });
    return badges.effects();
  }

  private RuleBook bookOf(long network) {
    return rules
        .engine(network)
        .orElseThrow(() -> new UnknownNetwork(Long.toString(network)))
        .book();
  }

  /** Returns the kinds of events that either book looks at. */
  static Set<String> kinds(RuleBook one, RuleBook other) {
    Set<String> kinds = new HashSet<>(new ReputationEngine(one).kinds());
    kinds.addAll(new ReputationEngine(other).kinds());
    return kinds;
  }
}
