package org.talkoot.member.application;

import java.time.Instant;
import java.util.Set;
import org.talkoot.member.AccessTokenId;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;

/** Who calls with an access token, and what the token lets them do. */
public record Caller(AccessTokenId token, MemberId member, Set<Scope> scopes, Instant expiresAt) {
  /** Copies the scopes so that the caller cannot gain any. */
  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /** Tells whether the token allows it. */
  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }
}
