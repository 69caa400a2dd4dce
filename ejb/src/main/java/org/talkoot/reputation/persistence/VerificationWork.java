package org.talkoot.reputation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.talkoot.reputation.VerificationId;

/**
 * Tells all nodes which verifications somebody works on, by a lock of the worker's connection.
 *
 * <p>When a node dies, its connections end and the database frees their locks at once: a running
 * verification whose lock is free is nobody's any more.
 */
@Dependent
public class VerificationWork {
  private static final Duration TIME_TO_START = Duration.ofSeconds(30);

  private static final String SIGN_ON =
      "select pg_advisory_lock(hashtextextended('verification/' || cast(:id as text), 0))";

  private static final String SIGN_OFF =
      "select pg_advisory_unlock(hashtextextended('verification/' || cast(:id as text), 0))";

  private static final String GIVE_UP =
      """
      with silent as materialized (
        select id from verification where status = 'RUNNING' and changed_at < :before)
      update verification v set status = 'FAILED', failure = 'interrupted', changed_at = :now
        from silent
       where v.id = silent.id and v.status = 'RUNNING'
         and pg_try_advisory_xact_lock(
               hashtextextended('verification/' || cast(silent.id as text), 0))
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  /** Works through Jdbi. */
  @Inject
  public VerificationWork(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** Begins to work on a verification, until what is returned is closed or the node dies. */
  public Sign signOn(VerificationId id) {
    Handle handle = jdbi.open();
    handle.createQuery(SIGN_ON).bind("id", id).mapTo(String.class).one();
    return () -> {
      try (handle) {
        handle.createQuery(SIGN_OFF).bind("id", id).mapTo(Boolean.class).one();
      }
    };
  }

  /** Gives up the verifications that nobody works on any more; returns how many. */
  public int giveUpOrphans() {
    return jdbi.withHandle(handle -> giveUpOrphans(handle, clock.instant()));
  }

  static int giveUpOrphans(Handle handle, Instant now) {
    return handle
        .createUpdate(GIVE_UP)
        .bind("before", now.minus(TIME_TO_START))
        .bind("now", now)
        .execute();
  }

  /** The sign of somebody's being at work. */
  public interface Sign extends AutoCloseable {
    @Override
    void close();
  }
}
