package org.talkoot.web.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Gives what an operation returned its status and headers. */
final class Answers {
  private Answers() {}

  static Response of(Object returned) {
    if (returned instanceof Response response) {
      return response;
    }
    if (returned instanceof Created<?> created) {
      return Response.created(URI.create(RestApplication.BASE + "/" + created.location()))
          .tag(created.tag())
          .entity(created.body())
          .build();
    }
    if (returned instanceof Tagged<?> tagged) {
      return Response.ok(tagged.body()).tag(tagged.tag()).build();
    }
    return Response.ok(returned).build();
  }
}
