package org.talkoot.web.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unpacks created and tagged things, and sends nothing that the caller has already. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class AnswerHeaders implements ContainerResponseFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Context private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Created<?> || response.getEntity() instanceof Tagged<?>) {
      unpack(response);
    }
    if (READING.contains(request.getMethod()) && isKnown(request, response.getEntityTag())) {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
    }
    if (response.getStatus() >= 400 && !response.hasEntity()) {
      explain(response);
    }
    if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
      response.getHeaders().add(HttpHeaders.VARY, "Authorization, Accept-Language");
    }
  }

  private static void unpack(ContainerResponseContext response) {
    Response answer = Answers.of(response.getEntity());
    response.setStatusInfo(answer.getStatusInfo());
    answer.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
    response.setEntity(answer.getEntity());
  }

  /** Says in words what the engine refused by itself. */
  private void explain(ContainerResponseContext response) {
    response.setEntity(
        Refusals.status(response.getStatus(), servletRequest),
        new Annotation[0],
        MediaType.valueOf(ProblemDetails.MEDIA_TYPE));
  }

  private static boolean isKnown(ContainerRequestContext request, @Nullable EntityTag tag) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return tag != null && known != null && known.contains('"' + tag.getValue() + '"');
  }
}
