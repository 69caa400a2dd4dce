package org.talkoot.web.rest;

import jakarta.enterprise.context.ApplicationScoped;

/** Knows whose token a token is. */
@ApplicationScoped
class TokenHolders {
  /** Tells the identity whose token it is, or refuses the token. */
  void recognise(String token, CallerIdentity caller) {
    throw new TokenInvalid();
  }
}
