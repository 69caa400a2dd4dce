package org.talkoot.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Takes a request that sends nothing, of no named kind, for empty JSON.
 *
 * <p>Else the server refuses it before the operation can say that it needs no body.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class EmptyBodyFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMediaType() == null && !request.hasEntity()) {
      request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }
  }
}
