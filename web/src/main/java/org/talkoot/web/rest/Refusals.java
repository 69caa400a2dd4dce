package org.talkoot.web.rest;

import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Ids;
import org.talkoot.shared.Refusal;
import org.talkoot.shared.RetryLater;
import org.talkoot.shared.StaleVersion;
import org.talkoot.web.health.DatabaseTrouble;

/** Turns whatever went wrong into one kind of answer, without a word about our insides. */
final class Refusals {
  private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

  private Refusals() {}

  /** Returns the answer to a failure, found in it or in one of its causes. */
  static Response of(Throwable failure, HttpServletRequest request) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BrokenRule rule) {
        return of(rule, request);
      }
      if (cause instanceof WebApplicationException refusal) {
        return ofProtocol(refusal, request);
      }
      if (cause instanceof OptimisticLockException) {
        return of(new StaleVersion(), request);
      }
      if (DatabaseTrouble.isOutage(cause)) {
        return unavailable(request, failure);
      }
      if (DatabaseTrouble.isUnkeepableText(cause)) {
        return answer(status(422, request)).build();
      }
    }
    return unexpected(failure, request);
  }

  /** Returns the answer to a broken rule. */
  static Response of(BrokenRule rule, HttpServletRequest request) {
    Response.ResponseBuilder answer =
        answer(ProblemDetails.of(rule, request.getRequestURI(), language(request)));
    if (rule instanceof RetryLater later) {
      answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, later.retryAfter().toSeconds()));
    }
    if (rule.refusal() == Refusal.UNAUTHENTICATED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"talkoot\"");
    }
    return answer.build();
  }

  /** Describes a status that has no other reason. */
  static ProblemDetails status(int status, HttpServletRequest request, Object... args) {
    return ProblemDetails.of(status, request.getRequestURI(), language(request), args);
  }

  /** Returns the caller's language. */
  static Locale language(HttpServletRequest request) {
    return CallerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static Response ofProtocol(WebApplicationException refusal, HttpServletRequest request) {
    Response said = refusal.getResponse();
    if (said.getStatus() >= 500) {
      return unexpected(refusal, request);
    }
    if (said.getStatus() < 400) {
      return said;
    }
    Response.ResponseBuilder answer = answer(status(said.getStatus(), request));
    if (said.getStatus() == 405) {
      answer.allow(documented(said.getAllowedMethods()));
    }
    return answer.build();
  }

  /** Leaves out what the server allows by itself and we do not. */
  static Set<String> documented(Set<String> methods) {
    Set<String> documented = new TreeSet<>(methods);
    documented.remove("OPTIONS");
    return documented;
  }

  private static Response unavailable(HttpServletRequest request, Throwable failure) {
    LOG.log(Level.WARNING, "The database does not answer: {0}", failure.toString());
    return answer(status(503, request))
        .header(HttpHeaders.RETRY_AFTER, DatabaseTrouble.SECONDS_TO_RECOVER)
        .build();
  }

  private static Response unexpected(Throwable failure, HttpServletRequest request) {
    String id = Ids.text(Ids.next());
    LOG.log(Level.SEVERE, failure, () -> "Unexpected failure " + id + " at " + where(request));
    return answer(status(500, request, id)).build();
  }

  private static String where(HttpServletRequest request) {
    return request.getMethod() + " " + request.getRequestURI();
  }

  private static Response.ResponseBuilder answer(ProblemDetails problem) {
    return Response.status(problem.status())
        .type(ProblemDetails.MEDIA_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }
}
