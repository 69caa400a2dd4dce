package org.talkoot.member.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.talkoot.member.AccessTokenId;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;

class TokenCacheTest {
  private static final MemberId ADA = MemberId.of(7);
  private static final AccessTokenId TOKEN = AccessTokenId.of(70);
  private static final Caller CALLER =
      new Caller(TOKEN, ADA, Set.of(Scope.READ), Instant.parse("2027-01-01T00:00:00Z"));

  private final TokenCache cache = new TokenCache();
  private final AtomicInteger reads = new AtomicInteger();

  @Test
  void a_token_is_read_once_for_calls_in_a_row() {
    assertThat(ask()).contains(CALLER);
    assertThat(ask()).contains(CALLER);
    assertThat(reads).hasValue(1);
  }

  @Test
  void a_revoked_token_is_read_anew_at_once() {
    ask();
    cache.forgetToken(TOKEN);
    assertThat(cache.get("digest", digest -> Optional.empty())).isEmpty();
  }

  @Test
  void tokens_of_a_closed_account_are_read_anew_at_once() {
    ask();
    cache.forget(new TokensRevoked(ADA));
    assertThat(cache.get("digest", digest -> Optional.empty())).isEmpty();
  }

  @Test
  void what_is_revoked_while_it_is_being_read_is_not_remembered() {
    cache.get(
        "digest",
        digest -> {
          cache.forgetToken(TOKEN);
          return Optional.of(CALLER);
        });
    assertThat(cache.get("digest", digest -> Optional.empty())).isEmpty();
  }

  private Optional<Caller> ask() {
    return cache.get(
        "digest",
        digest -> {
          reads.incrementAndGet();
          return Optional.of(CALLER);
        });
  }
}
