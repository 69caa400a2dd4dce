package org.talkoot.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.it.server.Portal;

class SurfaceIT {
  private static final String[] NAMES = {
    "payara", "glassfish", "grizzly", "exception", "jakarta.", "java.", "org.talkoot"
  };
  private final Portal portal = Portal.running();

  @Test
  void the_server_does_not_say_what_it_is() throws Exception {
    HttpResponse<String> home = get("");

    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"metrics", "openapi", "health", "WEB-INF/web.xml", "admin"})
  void the_inside_is_not_public(String path) throws Exception {
    assertThat(get(path).statusCode()).isIn(403, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"health/live", "health/ready"})
  void a_load_balancer_is_told_one_word(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1",
        "FOO / HTTP/1.1|Host: x",
        "GET /%00 HTTP/1.1|Host: x",
        "GET /..%2f..%2f HTTP/1.1|Host: x",
        "GET /a\\b<> HTTP/1.1|Host: x",
        "TRACE / HTTP/1.1|Host: x",
        "GET / HTTP/9.9|Host: x",
        "POST /api/v1/problems HTTP/1.1|Host: x|Content-Length: -5",
        "GET /api/v1/problems/%ff%fe HTTP/1.1|Host: x",
        "CONNECT x:80 HTTP/1.1|Host: x"
      })
  void a_malformed_request_is_refused_without_a_name_or_a_version(String request)
      throws IOException {
    String answer = raw(request.replace("|", "\r\n") + "\r\n\r\n");

    assertThat(answer).matches("(?s)HTTP/1.1 (4\\d\\d|505|501) .*");
    assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain(NAMES);
  }

  /** The server answers these before the application sees them: see the known limits. */
  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/problem/%", "/fi/%e"})
  void a_malformed_escape_gets_an_answer_without_a_word(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
    assertThat(answer.substring(answer.indexOf("\r\n\r\n")).strip()).isEmpty();
    assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain(NAMES);
  }

  @Test
  void headers_without_end_are_refused_without_a_name_or_a_version() throws IOException {
    String answer = raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4");
    assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain(NAMES);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(portal.url() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private String raw(String request) throws IOException {
    URI uri = URI.create(portal.url());
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      byte[] answer = new byte[4_000];
      int length = socket.getInputStream().read(answer);
      return new String(answer, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
    }
  }
}
