package org.talkoot.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.application.TokenHolders;

/** Recognises the caller by the bearer token, and refuses a bad one even where none is needed. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {
  private static final String SCHEME = "bearer ";

  @Context private ResourceInfo operation;
  @Inject private CallerIdentity caller;
  @Inject private TokenHolders holders;

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header != null) {
      caller.recognise(holders.callerWith(token(header)).orElseThrow(TokenInvalid::new));
    } else if (isNeeded()) {
      throw new TokenMissing();
    }
  }

  private boolean isNeeded() {
    return operation.getResourceMethod().isAnnotationPresent(Needs.class);
  }

  private static String token(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new TokenInvalid();
    }
    return header.substring(SCHEME.length()).strip();
  }
}
