package org.talkoot.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkoot.it.server.Portal;

class PublicPagesIT {
  private final Portal portal = Portal.running();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "problems",
        "honour",
        "networks",
        "search?q=bench",
        "network/commons",
        "topics",
        "topic/winter",
        "points",
        "badges",
        "badge/log-bronze",
        "privacy"
      })
  void a_visitor_reads_without_a_session_or_a_script_in_the_page(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    assertThat(header(page, "content-security-policy"))
        .startsWith("script-src 'self';")
        .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'");
    assertThat(page.body())
        .contains("<html lang=\"en\"")
        .doesNotContainPattern("<script>|onclick=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fi",
        "fi/problems",
        "fi/honour",
        "fi/networks",
        "fi/search?q=penkki",
        "fi/points",
        "fi/badges"
      })
  void the_first_segment_of_the_path_makes_the_page_Finnish(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"fi\"", "hreflang=\"en\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nowhere",
        "problem/0",
        "problem",
        "member/nobody-at-all",
        "network/no",
        "topic/no",
        "topic",
        "badge/no"
      })
  void what_is_not_there_is_missing_in_a_friendly_way(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Nobody is holding this page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fi/WEB-INF/web.xml",
        "fi//WEB-INF/web.xml",
        "fi/WEB-INF/templates/form.xhtml",
        "fi/META-INF/MANIFEST.MF",
        "fi/assets/%2e%2e/WEB-INF/web.xml"
      })
  void the_language_is_no_way_into_the_application(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("<web-app", "ui:composition", "Manifest-Version");
  }

  @Test
  void an_unknown_filter_shows_the_whole_list() throws Exception {
    assertThat(get("problems?status=nonsense&after=garbage").statusCode()).isEqualTo(200);
  }

  @Test
  void a_visitor_who_has_the_page_is_told_that_it_did_not_change() throws Exception {
    HttpResponse<String> page = get("points");
    String tag = header(page, "etag");

    HttpResponse<String> again =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(portal.url() + "points"))
                    .header("If-None-Match", tag)
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(header(page, "cache-control")).startsWith("public, max-age=0, s-maxage=");
    assertThat(header(page, "vary")).contains("Cookie", "Accept-Encoding");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void a_page_is_sent_compressed_once() throws Exception {
    HttpResponse<byte[]> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(portal.url() + "points"))
                    .header("Accept-Encoding", "gzip")
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());

    assertThat(page.headers().allValues("content-encoding")).containsExactly("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(page.body())))
        .asString(StandardCharsets.UTF_8)
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>");
  }

  @Test
  void a_form_page_lets_only_marked_scripts_run_and_is_never_stored() throws Exception {
    HttpResponse<String> page = get("signin");

    assertThat(header(page, "content-security-policy")).contains("script-src 'self' 'nonce-");
    assertThat(header(page, "cache-control")).isEqualTo("no-store");
    assertThat(page.body()).doesNotContain("<script>");
  }

  @Test
  void static_files_are_kept_for_a_year() throws Exception {
    HttpResponse<String> styles = get("assets/talkoot.css");

    assertThat(header(styles, "cache-control")).contains("max-age=31536000", "immutable");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(portal.url() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
