package org.talkoot.it.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A program that talks to the portal; immutable, so that many threads can share one. */
public final class RestClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofMinutes(1))
          .build();

  private final String base;
  private final Map<String, String> headers;

  private RestClient(String base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  /** A caller whom nobody knows. */
  public static RestClient anonymous(String base) {
    return new RestClient(base, Map.of("Accept-Language", "en"));
  }

  /** The same caller with a token. */
  public RestClient withToken(String token) {
    return with("Authorization", "Bearer " + token);
  }

  /** The same caller with a header in each request. */
  public RestClient with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new RestClient(base, more);
  }

  public Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  public Answer post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  /** Sends maps, lists, texts and numbers as JSON. */
  public Answer post(String path, Object body) {
    return json("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return json("PUT", path, body);
  }

  /** Changes what has the tag, in the form in which it was read. */
  public Answer put(String path, String etag, Object body) {
    return with("If-Match", etag).json("PUT", path, body);
  }

  /** Sends any method with any body. */
  public Answer send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).method(method, body);
    headers.forEach(request::header);
    try {
      return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Answer json(String method, String path, Object body) {
    try {
      return with("Content-Type", "application/json")
          .send(method, path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
