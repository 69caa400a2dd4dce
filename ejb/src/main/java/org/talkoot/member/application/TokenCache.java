package org.talkoot.member.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.talkoot.member.AccessTokenId;
import org.talkoot.member.MemberId;

/**
 * Remembers for half a minute whose token it is, so that calls in a row do not each ask the
 * database.
 *
 * <p>Revoking forgets at once on this node; other nodes follow within the half minute.
 */
@ApplicationScoped
public class TokenCache {
  private static final Duration LIFE = Duration.ofSeconds(30);
  private static final long MOST = 20_000;

  private final Cache<String, Caller> callers =
      Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();

  Optional<Caller> get(String digest, Function<String, Optional<Caller>> read) {
    Caller known = callers.getIfPresent(digest);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Caller> found = read.apply(digest);
    found.ifPresent(caller -> callers.put(digest, caller));
    return found;
  }

  void forget(MemberId member) {
    callers.asMap().values().removeIf(caller -> caller.member().equals(member));
  }

  void forgetToken(AccessTokenId token) {
    callers.asMap().values().removeIf(caller -> caller.token().equals(token));
  }
}
