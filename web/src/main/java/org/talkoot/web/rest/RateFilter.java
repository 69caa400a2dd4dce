package org.talkoot.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.talkoot.web.rest.Limits.Budget;

/** Counts requests of members and addresses against their budgets and says what is left. */
@Provider
@Priority(Priorities.AUTHENTICATION + 10)
public class RateFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String LEFT = RateFilter.class.getName();
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Context private ResourceInfo operation;
  @Context private HttpServletRequest servletRequest;
  @Inject private CallerIdentity caller;
  @Inject private Budgets budgets;

  @Override
  public void filter(ContainerRequestContext request) {
    Budgets.Left left = budgets.take(budget(request), who());
    request.setProperty(LEFT, left);
    left.refuseIfSpent();
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(LEFT) instanceof Budgets.Left left) {
      response.getHeaders().putSingle("RateLimit-Limit", left.most());
      response.getHeaders().putSingle("RateLimit-Remaining", left.remaining());
      response.getHeaders().putSingle("RateLimit-Reset", left.secondsToReset());
    }
  }

  private Budget budget(ContainerRequestContext request) {
    Limited limited = operation.getResourceMethod().getAnnotation(Limited.class);
    if (limited != null) {
      return limited.value();
    }
    if (!READING.contains(request.getMethod())) {
      return Budget.WRITE;
    }
    return request.getUriInfo().getQueryParameters().containsKey("q") ? Budget.SEARCH : Budget.READ;
  }

  private String who() {
    return caller.member().map(Object::toString).orElseGet(servletRequest::getRemoteAddr);
  }
}
