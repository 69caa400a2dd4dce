package org.talkoot.it.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** What the portal answered to a program. */
public record Answer(int status, String body, HttpResponse<String> response) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.body(), response);
  }

  /** Fails the test, showing the body, unless the status is this one. */
  public Answer expect(int expected) {
    Assertions.assertThat(status)
        .as(
            "%s %s answered %s",
            response.request().method(), response.request().uri().getPath(), body)
        .isEqualTo(expected);
    return this;
  }

  /** The body as JSON; a missing node when there is none. */
  public JsonNode json() {
    try {
      return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + body, e);
    }
  }

  /** A text of the body, by its name. */
  public String text(String field) {
    return json().path(field).asText();
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The tag with which the next change must come. */
  public String etag() {
    return header("ETag").orElseThrow(() -> new AssertionError("No ETag"));
  }
}
