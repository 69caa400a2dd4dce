package org.talkoot.member.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.talkoot.member.AccessTokenId;

/**
 * Remembers for half a minute whose token it is, so that calls in a row do not each ask the
 * database.
 *
 * <p>Revoking forgets at once on this node, also what is just being read of before; other nodes
 * follow within the half minute.
 */
@ApplicationScoped
public class TokenCache {
  private static final Duration LIFE = Duration.ofSeconds(30);
  private static final long MOST = 20_000;

  private final Cache<String, Caller> callers =
      Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();

  private final AtomicLong forgotten = new AtomicLong();

  Optional<Caller> get(String digest, Function<String, Optional<Caller>> read) {
    Caller known = callers.getIfPresent(digest);
    if (known != null) {
      return Optional.of(known);
    }
    long before = forgotten.get();
    Optional<Caller> found = read.apply(digest);
    found.ifPresent(caller -> callers.put(digest, caller));
    if (forgotten.get() != before) {
      callers.invalidate(digest); // what was read may be of before
    }
    return found;
  }

  /** Forgets a member after the commit: before it, a call would read again what is going away. */
  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TokensRevoked revoked) {
    forgetThose(caller -> caller.member().equals(revoked.member()));
  }

  void forgetToken(AccessTokenId token) {
    forgetThose(caller -> caller.token().equals(token));
  }

  private void forgetThose(Predicate<Caller> which) {
    forgotten.incrementAndGet();
    callers.asMap().values().removeIf(which);
  }
}
