package org.talkoot.web.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.talkoot.web.rest.Limits.Budget;

/** What is left to each caller of each budget; forgotten when it would be full again. */
@ApplicationScoped
public class Budgets {
  private static final Logger LOG = Logger.getLogger(Budgets.class.getName());
  private static final int CALLERS = 200_000;

  private final Cache<Spender, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(Duration.ofHours(1)).build();

  @Inject private Limits limits;

  /** Says at the start when nobody is held back. */
  void warn(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (limits.areRelaxed()) {
      LOG.log(
          Level.WARNING,
          "TALKOOT_LIMITS=relaxed: ALL RATE LIMITS ARE RAISED A HUNDREDFOLD."
              + " For load and race tests only, never for a public installation.");
    }
  }

  /** Takes one request out of somebody's budget. */
  Left take(Budget budget, String who) {
    Bucket bucket = buckets.get(new Spender(budget, who), this::full);
    return new Left(limits.most(budget), bucket.tryConsumeAndReturnRemaining(1));
  }

  /**
   * Takes one request out of somebody's budget, for pages that cost as much as their operation.
   *
   * @throws TooManyRequests when nothing is left
   */
  public void spend(Budget budget, String who) {
    take(budget, who).refuseIfSpent();
  }

  private Bucket full(Spender spender) {
    int most = limits.most(spender.budget());
    Bandwidth bandwidth =
        Bandwidth.builder().capacity(most).refillGreedy(most, spender.budget().period()).build();
    return Bucket.builder().addLimit(bandwidth).build();
  }

  private record Spender(Budget budget, String who) {}

  /** What is left after a request. */
  record Left(int most, ConsumptionProbe probe) {
    long remaining() {
      return probe.getRemainingTokens();
    }

    long secondsToReset() {
      return roundedUp(probe.getNanosToWaitForReset());
    }

    void refuseIfSpent() {
      if (!probe.isConsumed()) {
        throw new TooManyRequests(Duration.ofSeconds(roundedUp(probe.getNanosToWaitForRefill())));
      }
    }

    private static long roundedUp(long nanos) {
      return Math.max(1, (nanos + 999_999_999L) / 1_000_000_000L);
    }
  }
}
