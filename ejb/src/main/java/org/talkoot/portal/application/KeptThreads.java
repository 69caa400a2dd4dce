package org.talkoot.portal.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.problem.ProblemId;

/**
 * Keeps what everybody may read of problems while it stays the same.
 *
 * <p>A change of the problem, or of anything that happened in it, is seen at once: its stamp is
 * another. What stands beside it (names of people and topics, like problems, the requester's
 * record, how reviewers usually grade) may be as old as {@code TALKOOT_KEPT} allows.
 */
@ApplicationScoped
public class KeptThreads {
  private static final int MOST = 2_000;

  private final Cache<ProblemId, Kept> threads;

  private record Kept(String stamp, ProblemThread thread) {}

  /** For the container's proxy. */
  protected KeptThreads() {
    this(Duration.ZERO);
  }

  /**
   * Keeps the threads read most.
   *
   * @param good for how long a thread is good at most; zero reads each time
   */
  @Inject
  public KeptThreads(@ConfigProperty(name = "talkoot.kept", defaultValue = "PT30S") Duration good) {
    threads = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(good).build();
  }

  /** Returns the thread of that stamp; reads it when another one or none is kept. */
  ProblemThread get(ProblemId problem, String stamp, Supplier<ProblemThread> reading) {
    Kept kept = threads.getIfPresent(problem);
    if (kept != null && kept.stamp().equals(stamp)) {
      return kept.thread();
    }
    ProblemThread read = reading.get();
    threads.put(problem, new Kept(stamp, read));
    return read;
  }
}
