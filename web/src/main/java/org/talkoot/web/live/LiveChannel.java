package org.talkoot.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One open page.
 *
 * <p>Writing never waits. It ends after its time, so that whoever comes again is looked at again;
 * the browser does that by itself.
 */
public final class LiveChannel {
  private static final int MOST_WAITING = 16;
  private static final long SOONEST_AGAIN = 1_500;
  private static final long LATEST_AGAIN = 4_500;

  private final AsyncContext async;
  private final ServletOutputStream out;
  private final Runnable ended;
  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private boolean writable;
  private boolean open = true;

  private LiveChannel(AsyncContext async, ServletOutputStream out, Runnable ended) {
    this.async = async;
    this.out = out;
    this.ended = ended;
  }

  /**
   * Turns an answer into a channel.
   *
   * @param life after which it ends
   * @param ended told once when it is over, whoever ended it
   */
  public static LiveChannel open(
      HttpServletRequest request, HttpServletResponse response, Duration life, Runnable ended)
      throws IOException {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext async = request.startAsync(request, response);
    async.setTimeout(life.toMillis());
    LiveChannel channel = new LiveChannel(async, response.getOutputStream(), ended);
    async.addListener(channel.new Ending());
    channel.queue(
        LiveEvent.retry(ThreadLocalRandom.current().nextLong(SOONEST_AGAIN, LATEST_AGAIN)));
    channel.out.setWriteListener(channel.new Writing());
    return channel;
  }

  /** Tells the page something, as soon as it takes it. */
  public void tell(LiveEvent event) {
    queue(event.bytes());
  }

  /** Shows that the server still lives. */
  public void beat() {
    queue(LiveEvent.heartbeat());
  }

  /**
   * Ends the channel; telling it more does nothing.
   *
   * <p>Says so itself: of an answer whose browser is gone the server does not always tell that it
   * is complete.
   */
  public void close() {
    if (!shut()) {
      return;
    }
    ended.run();
    try {
      async.complete();
    } catch (IllegalStateException overAlready) {
      // which is what was wanted
    }
  }

  private synchronized boolean shut() {
    boolean wasOpen = open;
    open = false;
    waiting.clear();
    return wasOpen;
  }

  private void queue(byte[] bytes) {
    if (!written(bytes)) {
      close();
    }
  }

  private synchronized boolean written(byte[] bytes) {
    waiting.add(bytes);
    return waiting.size() <= MOST_WAITING && (!writable || written());
  }

  /**
   * Writes what waits, as far as the browser takes it; false when it is gone. Then the server may
   * have taken the answer apart already, and what is left of it answers with any exception.
   */
  private synchronized boolean written() {
    try {
      while (open && out.isReady()) {
        byte[] next = waiting.poll();
        if (next == null) {
          out.flush();
          return true;
        }
        out.write(next);
      }
      return true;
    } catch (IOException | RuntimeException gone) {
      return false;
    }
  }

  private void letWrite() {
    synchronized (this) {
      writable = true;
    }
    if (!written()) {
      close();
    }
  }

  private final class Writing implements WriteListener {
    @Override
    public void onWritePossible() {
      letWrite();
    }

    @Override
    public void onError(Throwable gone) {
      close();
    }
  }

  private final class Ending implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      if (shut()) {
        ended.run();
      }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      close();
    }

    @Override
    public void onError(AsyncEvent event) {
      close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // it is started once only
    }
  }
}
