package org.talkoot.it.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Callers who ask without a pause, each on a connection of their own. */
final class Load {
  private final int port;
  private final int callers;

  Load(int port, int callers) {
    this.port = port;
    this.callers = callers;
  }

  /**
   * What came of it.
   *
   * @param nanos how long each good answer took, sorted
   * @param bad how many answers had another status than 200, 201 or 304
   */
  record Answers(long[] nanos, int bad, double seconds) {
    int count() {
      return nanos.length;
    }

    double rate() {
      return nanos.length / seconds;
    }

    /** How long so much of all answers took at most, in milliseconds. */
    double milliseconds(double part) {
      int place = (int) Math.ceil(part * nanos.length) - 1;
      return nanos.length == 0 ? 0 : nanos[Math.max(0, place)] / 1e6;
    }
  }

  /** Asks for so long. */
  Answers ask(Scenario.Calls calls, Duration time) {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      long begin = System.nanoTime();
      long end = begin + time.toNanos();
      List<Future<Caller>> running =
          IntStream.range(0, callers)
              .mapToObj(number -> threads.submit(() -> new Caller(port).ask(calls, number, end)))
              .toList();
      List<Caller> done = new ArrayList<>();
      for (Future<Caller> one : running) {
        done.add(one.get());
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      long[] nanos = done.stream().flatMapToLong(one -> Arrays.stream(one.nanos())).toArray();
      Arrays.sort(nanos);
      return new Answers(nanos, done.stream().mapToInt(Caller::bad).sum(), seconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** One of them. */
  private static final class Caller {
    private final int port;
    private long[] nanos = new long[4096];
    private int count;
    private int bad;

    Caller(int port) {
      this.port = port;
    }

    Caller ask(Scenario.Calls calls, int number, long end) {
      try (Wire wire = new Wire(port)) {
        long now = System.nanoTime();
        while (now < end) {
          byte[] request = calls.next(number);
          long sent = System.nanoTime();
          int status = wire.exchange(request);
          now = System.nanoTime();
          note(status, now - sent);
        }
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void note(int status, long took) {
      if (status != 200 && status != 201 && status != 304) {
        bad++;
        return;
      }
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = took;
    }

    long[] nanos() {
      return Arrays.copyOf(nanos, count);
    }

    int bad() {
      return bad;
    }
  }
}
