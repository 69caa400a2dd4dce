package org.talkoot.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.talkoot.shared.application.VisibleChanges.Look;

@Timeout(60)
class VisitorPagesFilterTest {
  private final AtomicLong now = new AtomicLong(7);
  private final AtomicInteger rendered = new AtomicInteger();
  private final AtomicReference<Look> look = new AtomicReference<>(new Look(1, false));
  private final VisitorPagesFilter filter = filter();

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
    later(5);

    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 2");
  }

  @Test
  void it_is_good_for_a_minute_while_nothing_changes() throws Exception {
    stillForLong();
    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 3");

    later(54);
    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 3");
    later(6);
    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 4");
  }

  @Test
  void a_second_after_a_change_it_is_rendered_anew() throws Exception {
    stillForLong();
    later(20);
    ask(Exchange.of("/problems"));

    look.set(new Look(2, false));
    later(1);

    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 4");
  }

  @Test
  void soon_after_a_change_it_is_good_for_a_few_seconds_only_as_kept_parts_may_be_older()
      throws Exception {
    stillForLong();
    look.set(new Look(2, false));
    later(6);
    ask(Exchange.of("/problems"));
    later(6);

    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 5");
  }

  @Test
  void while_somebody_writes_it_is_good_for_a_few_seconds_only() throws Exception {
    look.set(new Look(1, true));
    stillForLong();
    later(5);

    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 4");
  }

  @Test
  void when_nobody_can_tell_it_is_good_for_a_few_seconds_only() throws Exception {
    stillForLong();
    look.set(null);
    later(6);

    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 4");
  }

  @Test
  void what_was_good_until_just_now_stands_in_while_it_is_rendered_but_nothing_older()
      throws Exception {
    stillForLong();
    later(30);
    ask(Exchange.of("/problems"));
    look.set(new Look(2, false));

    later(2);
    assertThat(askWhileAnotherRenders()).isEqualTo("page 3");
    later(50);
    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 5");
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
    later(6);

    assertThat(askWhileAnotherRenders()).isEqualTo("page 1");
    assertThat(ask(Exchange.of("/problems")).text()).isEqualTo("page 2");
  }

  private String askWhileAnotherRenders() throws Exception {
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
    String got = ask(Exchange.of("/problems")).text();
    letGo.countDown();
    slow.get();
    somebody.shutdown();
    return got;
  }

  /** Asks so often that the last page was rendered when nothing had changed for ten seconds. */
  private void stillForLong() throws Exception {
    ask(Exchange.of("/problems"));
    later(1);
    ask(Exchange.of("/problems"));
    later(5);
    ask(Exchange.of("/problems"));
    later(6);
    ask(Exchange.of("/problems"));
  }

  private void later(int seconds) {
    now.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }

  private VisitorPagesFilter filter() {
    Duration few = Duration.ofSeconds(5);
    Stillness stillness = new Stillness(() -> Objects.requireNonNull(look.get()), now::get);
    PageLife life =
        new PageLife(few, Duration.ofMinutes(1), Duration.ofSeconds(10), stillness, now::get);
    return new VisitorPagesFilter(few, life, now::get);
  }

  private void refusesToKeep(Touch touch) throws Exception {
    VisitorPagesFilter own = filter();
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
