package org.talkoot.it.storm;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.talkoot.it.rest.TestMember;

/** Lets every client act without a pause until the time is over. */
final class Storm {
  private final Place place;
  private final Duration lasting;

  Storm(Place place, Duration lasting) {
    this.place = place;
    this.lasting = lasting;
  }

  Answers rage() throws Exception {
    Answers answers = new Answers();
    Deeds deeds = new Deeds(place, answers);
    long end = System.nanoTime() + lasting.toNanos();
    List<TestMember> clients = place.clients();
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    try {
      List<? extends Future<?>> all =
          IntStream.range(0, clients.size())
              .mapToObj(
                  number ->
                      threads.submit(() -> act(deeds, clients.get(number), number, end, answers)))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
    return answers;
  }

  private static void act(Deeds deeds, TestMember client, int number, long end, Answers answers) {
    Random random = new Random(number);
    while (System.nanoTime() < end) {
      try {
        deeds.one(client, random);
      } catch (RuntimeException | AssertionError failure) {
        answers.noteFailure(client.handle(), failure);
      }
    }
  }
}
