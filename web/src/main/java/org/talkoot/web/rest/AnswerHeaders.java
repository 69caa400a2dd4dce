package org.talkoot.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unpacks created and tagged things, and sends nothing that the caller has already. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class AnswerHeaders implements ContainerResponseFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Created<?> || response.getEntity() instanceof Tagged<?>) {
      unpack(response);
    }
    if (READING.contains(request.getMethod()) && isKnown(request, response.getEntityTag())) {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
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

  private static boolean isKnown(ContainerRequestContext request, @Nullable EntityTag tag) {
    String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    return tag != null && known != null && known.contains('"' + tag.getValue() + '"');
  }
}
