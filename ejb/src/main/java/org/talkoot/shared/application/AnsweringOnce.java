package org.talkoot.shared.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives a repeated request its first answer.
 *
 * <p>The effect and the kept answer are one transaction: after a crash there are both or none. A
 * repetition that comes meanwhile does not wait.
 */
@Stateless
public class AnsweringOnce {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final String KEEP =
      """
      insert into kept_answer
        (caller, path, key, body, at, status, location, entity_tag, media_type, answer)
      values (:caller, :path, :key, :body, :at, :status, :location, :entityTag, :mediaType, :answer)
      on conflict (caller, path, key) do nothing
      """;

  @Inject private Jdbi jdbi;
  @Inject private Clock clock;

  /**
   * Returns the kept answer, or that of the effect.
   *
   * @throws RequestInFlight when the first request is not answered yet
   * @throws KeyOfAnotherRequest when the key came with another body before
   */
  public KeptAnswer answer(RequestKey request, Supplier<KeptAnswer> effect) {
    if (!lock(request)) {
      throw new RequestInFlight();
    }
    Optional<KeptAnswer> kept = find(request);
    if (kept.isPresent()) {
      return kept.get();
    }
    KeptAnswer answer = effect.get();
    keep(request, answer);
    return answer;
  }

  /** Keeps an answer whose effect was taken back, as a refusal's is. */
  public void keep(RequestKey request, KeptAnswer answer) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(KEEP)
                .bindMethods(request)
                .bindMethods(answer)
                .bind("at", clock.instant())
                .execute());
  }

  /** Forgets what is older than a day. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  public void forget() {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("delete from kept_answer where at < :before")
                .bind("before", clock.instant().minus(KEPT))
                .execute());
  }

  private boolean lock(RequestKey request) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select pg_try_advisory_xact_lock(hashtextextended(:lock, 130))")
                .bind("lock", request.lock())
                .mapTo(boolean.class)
                .one());
  }

  private Optional<KeptAnswer> find(RequestKey request) {
    forget(request);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                        select status, location, entity_tag, media_type, answer, body
                        from kept_answer where caller = :caller and path = :path and key = :key
                        """)
                .bindMethods(request)
                .map(
                    (row, context) -> {
                      if (!row.getString("body").equals(request.body())) {
                        throw new KeyOfAnotherRequest();
                      }
                      return new KeptAnswer(
                          row.getInt("status"),
                          row.getString("location"),
                          row.getString("entity_tag"),
                          row.getString("media_type"),
                          row.getString("answer"));
                    })
                .findOne());
  }

  private void forget(RequestKey request) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from kept_answer
                    where caller = :caller and path = :path and key = :key and at < :before
                    """)
                .bindMethods(request)
                .bind("before", clock.instant().minus(KEPT))
                .execute());
  }
}
