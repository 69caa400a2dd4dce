package org.talkoot.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class VisitorPagesFilterTest {
  private final AtomicLong now = new AtomicLong(7);
  private final AtomicInteger rendered = new AtomicInteger();
  private final VisitorPagesFilter filter = new VisitorPagesFilter(Duration.ofSeconds(5), now::get);

  @Test
  void the_next_visitor_gets_the_page_that_was_rendered_for_the_one_before() throws Exception {
    Exchange first = ask(Exchange.of("/problems"));
    Exchange second = ask(Exchange.of("/problems"));

    assertThat(rendered).hasValue(1);
    assertThat(second.text()).isEqualTo(first.text()).isEqualTo("page 1");
    assertThat(second.answered)
        .containsEntry("Content-Security-Policy", "script-src 'self'")
        .containsEntry("Cache-Control", "public, max-age=0, s-maxage=5")
        .containsEntry("Vary", "Accept-Encoding, Cookie");
  }

  @Test
  void after_a_few_seconds_it_is_rendered_anew() throws Exception {
    ask(Exchange.of("/problems"));
    now.addAndGet(Duration.ofSeconds(5).toNanos());

    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 2");
  }

  @Test
  void whoever_has_the_page_already_is_told_that_it_is_still_right() throws Exception {
    String tag = ask(Exchange.of("/problems")).answered.get("ETag");

    Exchange again = ask(Exchange.of("/problems").with("If-None-Match", tag));

    assertThat(again.status).isEqualTo(HttpServletResponse.SC_NOT_MODIFIED);
    assertThat(again.text()).isEmpty();
  }

  @Test
  void it_is_compressed_for_those_who_can_read_that() throws Exception {
    Exchange visitor = ask(Exchange.of("/problems").with("Accept-Encoding", "br, gzip"));

    assertThat(visitor.answered).containsEntry("Content-Encoding", "gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(visitor.body.toByteArray())))
        .hasContent("page 1");
  }

  @Test
  void another_theme_or_host_is_another_page() throws Exception {
    ask(Exchange.of("/problems"));
    ask(Exchange.of("/problems").cookie("theme", "dark"));
    ask(Exchange.of("/problems").with("Host", "elsewhere.example"));

    assertThat(rendered).hasValue(3);
  }

  @Test
  void whoever_has_a_session_or_sends_something_is_led_past() throws Exception {
    ask(Exchange.of("/problems").cookie("JSESSIONID", "x"));
    ask(Exchange.of("/problems").cookie("TALKOOTKEY", "x"));
    ask(Exchange.of("/problems").with("Authorization", "Bearer tk_x"));
    ask(Exchange.of("/problems").by("POST"));
    ask(Exchange.of("/api/v1/problems"));
    ask(Exchange.of("/problems"));

    assertThat(rendered).hasValue(6);
  }

  @Test
  void an_answer_for_its_reader_alone_is_never_kept() throws Exception {
    refusesToKeep(answer -> answer.setHeader("Set-Cookie", "JSESSIONID=x"));
    refusesToKeep(answer -> answer.setHeader("Cache-Control", "no-store"));
    refusesToKeep(answer -> answer.setStatus(HttpServletResponse.SC_ACCEPTED));
    refusesToKeep(answer -> answer.setContentType("application/json"));
    refusesToKeep(answer -> answer.sendError(HttpServletResponse.SC_NOT_FOUND));
  }

  @Test
  void while_one_renders_the_others_get_the_page_of_before() throws Exception {
    ask(Exchange.of("/problems"));
    now.addAndGet(Duration.ofSeconds(6).toNanos());
    CountDownLatch rendering = new CountDownLatch(1);
    CountDownLatch letGo = new CountDownLatch(1);
    ExecutorService somebody = Executors.newSingleThreadExecutor();
    Future<Exchange> slow =
        somebody.submit(
            () ->
                ask(
                    Exchange.of("/problems"),
                    (request, response) -> {
                      rendering.countDown();
                      letGo.await();
                      page((HttpServletResponse) response);
                    }));
    rendering.await();

    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 1");
    letGo.countDown();
    assertThat(slow.get().text()).isEqualTo("page 2");
    somebody.shutdown();
  }

  private void refusesToKeep(Touch touch) throws Exception {
    VisitorPagesFilter own = new VisitorPagesFilter(Duration.ofSeconds(5), now::get);
    AtomicInteger times = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      Exchange visitor = Exchange.of("/problems");
      own.doFilter(
          visitor.request(),
          visitor.response(),
          (request, response) -> {
            times.incrementAndGet();
            page((HttpServletResponse) response);
            touch.on((HttpServletResponse) response);
          });
    }
    assertThat(times).hasValue(2);
  }

  private Exchange ask(Exchange visitor) throws Exception {
    return ask(visitor, (request, response) -> page((HttpServletResponse) response));
  }

  private Exchange ask(Exchange visitor, Rendering rendering) throws Exception {
    FilterChain chain =
        (request, response) -> {
          try {
            rendering.render(request, response);
          } catch (InterruptedException e) {
            throw new ServletException(e);
          }
        };
    filter.doFilter(visitor.request(), visitor.response(), chain);
    return visitor;
  }

  private void page(HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", "script-src 'self'");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write("page " + rendered.incrementAndGet());
  }

  private interface Touch {
    void on(HttpServletResponse response) throws IOException;
  }

  private interface Rendering {
    void render(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response)
        throws IOException, InterruptedException;
  }
}
