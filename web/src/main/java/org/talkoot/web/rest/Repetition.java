package org.talkoot.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /**
   * Does what is asked for and returns its result, or gives the first answer again.
   *
   * @throws WebApplicationException with the first answer
   */
  @Nullable Object answer(String key, InvocationContext call) {
    if (!KEY.matcher(key).matches()) {
      throw MalformedRequest.header(HEADER);
    }
    RequestKey named = named(key);
    List<Object> done = new ArrayList<>();
    try {
      KeptAnswer answer = answering.answer(named, () -> kept(proceed(call, done)));
      if (done.isEmpty()) {
        throw new WebApplicationException(response(answer));
      }
      return done.get(0);
    } catch (BrokenRule rule) {
      keepRefusal(named, rule);
      throw rule;
    }
  }

  private RequestKey named(String key) {
    long member = caller.member().map(MemberId::value).orElse(0L);
    String body = RequestBody.orNone(request.getAttribute(RequestBody.KEY));
    return new RequestKey(member, request.getRequestURI(), key, body);
  }

  private void keepRefusal(RequestKey named, BrokenRule rule) {
    boolean ofRepeating = rule instanceof RequestInFlight || rule instanceof KeyOfAnotherRequest;
    if (!ofRepeating && !PASSING.contains(rule.refusal())) {
      answering.keep(named, kept(Refusals.of(rule, request)));
    }
  }

  private static Object proceed(InvocationContext call, List<Object> done) {
    try {
      done.clear();
      done.add(Objects.requireNonNull(call.proceed(), "every POST answers something"));
      return done.get(0);
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
