package org.talkoot.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a server that tells a channel nothing of its own accord, as with a browser that is gone. */
class LiveChannelTest {
  private static final LiveEvent NEWS = new LiveEvent("news", "7:7:", "{}");

  private final Wire wire = new Wire();
  private final AtomicInteger completed = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private @Nullable AsyncListener server;
  private LiveChannel channel;

  @BeforeEach
  void open() throws IOException {
    channel =
        LiveChannel.open(request(), response(), Duration.ofMinutes(4), ended::incrementAndGet);
  }

  @Test
  void what_is_told_waits_until_the_browser_takes_it() throws IOException {
    channel.tell(NEWS);
    assertThat(wire.text()).isEmpty();

    wire.writer.onWritePossible();

    assertThat(wire.text()).startsWith("retry: ").endsWith("id: 7:7:\nevent: news\ndata: {}\n\n");
    assertThat(ended).hasValue(0);
  }

  @Test
  void a_browser_that_is_gone_ends_it_though_the_server_does_not_say_so() throws IOException {
    wire.writer.onWritePossible();
    wire.failure = new IOException("Connection is closed");

    channel.beat();
    channel.beat();

    assertThat(ended).hasValue(1);
    assertThat(completed).hasValue(1);
  }

  @Test
  void an_answer_that_the_server_took_apart_ends_it_too() throws IOException {
    wire.writer.onWritePossible();
    wire.fault = new NullPointerException("no buffer any more");

    channel.beat();

    assertThat(ended).hasValue(1);
  }

  @Test
  void a_browser_that_takes_nothing_is_given_up() {
    for (int i = 0; i < 20; i++) {
      channel.beat();
    }

    assertThat(ended).hasValue(1);
    assertThat(completed).hasValue(1);
  }

  @Test
  void it_is_over_once_whoever_ends_it() throws IOException {
    channel.close();
    server.onComplete(new AsyncEvent(async()));
    channel.close();

    assertThat(ended).hasValue(1);
    assertThat(completed).hasValue(1);
  }

  @Test
  void what_the_server_ended_is_over() throws IOException {
    server.onComplete(new AsyncEvent(async()));

    assertThat(ended).hasValue(1);
  }

  private HttpServletRequest request() {
    return proxy(HttpServletRequest.class, (name, values) -> async());
  }

  private HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class, (name, values) -> name.equals("getOutputStream") ? wire : null);
  }

  private AsyncContext async() {
    return proxy(
        AsyncContext.class,
        (name, values) -> {
          switch (name) {
            case "addListener" -> server = (AsyncListener) values[0];
            case "complete" -> completed.incrementAndGet();
            default -> assertThat(name).isIn("setTimeout", "getRequest", "getResponse");
          }
          return null;
        });
  }

  private static <T> T proxy(Class<T> type, Called called) {
    return type.cast(
        Proxy.newProxyInstance(
            LiveChannelTest.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, values) -> called.with(method.getName(), values)));
  }

  private interface Called {
    @Nullable Object with(String name, Object[] values);
  }

  /** What the browser has taken, or what happens when something is written. */
  private static final class Wire extends ServletOutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private @Nullable IOException failure;
    private @Nullable RuntimeException fault;
    private WriteListener writer;

    String text() {
      return taken.toString(StandardCharsets.UTF_8);
    }

    @Override
    public boolean isReady() {
      if (fault != null) {
        throw fault;
      }
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      writer = listener;
    }

    @Override
    public void write(int one) throws IOException {
      if (failure != null) {
        throw failure;
      }
      taken.write(one);
    }
  }
}
