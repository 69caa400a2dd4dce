package org.talkoot.member.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.talkoot.member.Secret;
import org.talkoot.member.persistence.AccessTokenStore;

/** Recognises callers by their tokens, nearly always without the database or a transaction. */
@ApplicationScoped
public class TokenHolders {
  @Inject private AccessTokenStore tokens;
  @Inject private TokenCache cache;
  @Inject private Clock clock;

  /** Returns whose token it is; empty when it is unknown, expired or revoked. */
  public Optional<Caller> callerWith(String token) {
    if (!token.startsWith(AccessTokens.PREFIX)) {
      return Optional.empty();
    }
    return cache
        .get(new Secret(token).digest(), tokens::callerOf)
        .filter(caller -> caller.expiresAt().isAfter(clock.instant()));
  }
}
