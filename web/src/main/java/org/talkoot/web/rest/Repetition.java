package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.Refusal;
import org.talkoot.shared.application.AnsweringOnce;
import org.talkoot.shared.application.KeptAnswer;
import org.talkoot.shared.application.KeyOfAnotherRequest;
import org.talkoot.shared.application.RequestInFlight;
import org.talkoot.shared.application.RequestKey;

/** Answers a POST that carries an {@code Idempotency-Key}: the first time by doing it. */
@RequestScoped
class Repetition {
  /** The header that names a request. */
  static final String HEADER = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Set<Refusal> PASSING =
      Set.of(Refusal.UNAUTHENTICATED, Refusal.TOO_MANY, Refusal.UNAVAILABLE);

  @Inject private HttpServletRequest request;
  @Inject private CallerIdentity caller;
  @Inject private AnsweringOnce answering;

  /** Returns the first answer to the request, whether given now or earlier. */
  Response answer(String key, InvocationContext call) {
    if (!KEY.matcher(key).matches()) {
      throw MalformedRequest.header(HEADER);
    }
    RequestKey named = named(key);
    try {
      return response(answering.answer(named, () -> kept(proceed(call))));
    } catch (BrokenRule rule) {
      return refused(named, rule);
    }
  }

  private RequestKey named(String key) {
    long member = caller.member().map(MemberId::value).orElse(0L);
    String body = RequestBody.orNone(request.getAttribute(RequestBody.KEY));
    return new RequestKey(member, request.getRequestURI(), key, body);
  }

  private Response refused(RequestKey named, BrokenRule rule) {
    if (rule instanceof RequestInFlight
        || rule instanceof KeyOfAnotherRequest
        || PASSING.contains(rule.refusal())) {
      throw rule;
    }
    KeptAnswer answer = kept(Refusals.of(rule, request));
    answering.keep(named, answer);
    return response(answer);
  }

  private static Object proceed(InvocationContext call) {
    try {
      return Optional.ofNullable(call.proceed()).orElseGet(() -> Response.noContent().build());
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeptAnswer kept(Object answer) {
    Response given = Answers.of(answer);
    MediaType type = given.getMediaType();
    return new KeptAnswer(
        given.getStatus(),
        given.getLocation() == null ? null : given.getLocation().toString(),
        given.getEntityTag() == null ? null : given.getHeaderString(HttpHeaders.ETAG),
        type == null ? null : type.toString(),
        given.hasEntity() ? json(given.getEntity()) : null);
  }

  private static Response response(KeptAnswer kept) {
    Response.ResponseBuilder answer = Response.status(kept.status());
    if (kept.location() != null) {
      answer.location(URI.create(kept.location()));
    }
    if (kept.entityTag() != null) {
      answer.header(HttpHeaders.ETAG, kept.entityTag());
    }
    if (kept.answer() != null) {
      answer.type(mediaType(kept.mediaType())).entity(kept.answer());
    }
    return answer.build();
  }

  private static String mediaType(@Nullable String kept) {
    return kept == null ? MediaType.APPLICATION_JSON : kept;
  }

  private static String json(Object entity) {
    try {
      return JsonFormat.mapper().writeValueAsString(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
