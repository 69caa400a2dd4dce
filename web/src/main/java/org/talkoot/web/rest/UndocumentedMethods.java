package org.talkoot.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Refuses OPTIONS, which the engine would answer by itself: there is no CORS to ask for. */
@Provider
public class UndocumentedMethods implements ContainerResponseFilter {
  private static final int NOT_ALLOWED = 405;

  @Context private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (HttpMethod.OPTIONS.equals(request.getMethod()) && response.getStatus() < 300) {
      response.setStatus(NOT_ALLOWED);
      response
          .getHeaders()
          .putSingle(
              HttpHeaders.ALLOW,
              String.join(", ", Refusals.documented(response.getAllowedMethods())));
      response.setEntity(
          Refusals.status(NOT_ALLOWED, servletRequest),
          new Annotation[0],
          MediaType.valueOf(ProblemDetails.MEDIA_TYPE));
    }
  }
}
