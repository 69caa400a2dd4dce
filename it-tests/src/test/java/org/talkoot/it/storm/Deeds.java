package org.talkoot.it.storm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.talkoot.it.rest.Answer;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;

/** What the clients of a storm do, in the proportions of a busy evening. */
final class Deeds {
  /** Everything that is done, by the name under which answers are counted. */
  static final List<String> ALL =
      List.of(
          "vote",
          "unvote",
          "object",
          "brief vote",
          "brief unvote",
          "thank",
          "review",
          "rate",
          "decide",
          "propose",
          "merge");

  private static final Map<String, String> HELPFUL = Map.of("value", "helpful");
  private static final int REMEMBERED = 40;

  private final Place place;
  private final Answers answers;
  private final ConcurrentLinkedDeque<Given> reviews = new ConcurrentLinkedDeque<>();
  private final ConcurrentLinkedDeque<Given> refinements = new ConcurrentLinkedDeque<>();
  private final AtomicInteger number = new AtomicInteger(100);

  /** Something given to a solution that its author answers. */
  private record Given(String id, TestMember author) {}

  Deeds(Place place, Answers answers) {
    this.place = place;
    this.answers = answers;
  }

  void one(TestMember client, Random random) {
    int chance = random.nextInt(100);
    if (chance < 36) {
      vote(client, random);
    } else if (chance < 56) {
      unvote(client, random);
    } else if (chance < 64) {
      object(client, random);
    } else if (chance < 72) {
      voteOnBrief(client, random);
    } else if (chance < 78) {
      thank(client, random);
    } else if (chance < 83) {
      review(client, random);
    } else if (chance < 89) {
      rate(random);
    } else if (chance < 92) {
      decide(client, random);
    } else if (chance < 96) {
      propose(client, random);
    } else {
      merge(random);
    }
  }

  private void vote(TestMember client, Random random) {
    String path = "/solutions/" + place.anySolution(random) + "/vote";
    call("vote", () -> client.rest().put(path, HELPFUL));
  }

  private void unvote(TestMember client, Random random) {
    String path = "/solutions/" + place.anySolution(random) + "/vote";
    call("unvote", () -> client.rest().delete(path));
  }

  private void object(TestMember client, Random random) {
    String path = "/solutions/" + place.anySolution(random) + "/vote";
    Map<String, String> objection = Map.of("value", "objection", "reason", "It stands in the way.");
    call("object", () -> client.rest().put(path, objection));
  }

  private void voteOnBrief(TestMember client, Random random) {
    String path = "/problems/" + place.anyProblem(random) + "/vote";
    if (random.nextInt(3) > 0) {
      call("brief vote", () -> client.rest().put(path, HELPFUL));
    } else {
      call("brief unvote", () -> client.rest().delete(path));
    }
  }

  private void thank(TestMember client, Random random) {
    String solution = place.anySolution(random);
    TestMember giver =
        random.nextBoolean() ? place.problems().get(place.problemOf().get(solution)) : client;
    Map<String, Object> note =
        Map.of(
            "to", place.solutions().get(solution).handle(),
            "contribution", Map.of("type", "solution", "id", solution),
            "text", "Thank you: the bench is where it should be.");
    call("thank", () -> giver.rest().post("/thanks", note));
  }

  private void review(TestMember client, Random random) {
    String solution = place.anySolution(random);
    List<Map<String, Object>> scores = new ArrayList<>();
    client
        .rest()
        .get("/solutions/" + solution + "/rubric")
        .json()
        .path("criteria")
        .forEach(
            criterion ->
                scores.add(
                    Map.of(
                        "criterion",
                        criterion.path("id").asText(),
                        "score",
                        1 + random.nextInt(5),
                        "rationale",
                        "I have sat there.")));
    Map<String, Object> review =
        Map.of("scores", scores, "verdict", "approve", "confidence", 4, "best", "The shade");
    Answer given =
        call("review", () -> client.rest().post("/solutions/" + solution + "/reviews", review));
    remember(reviews, given, place.solutions().get(solution));
  }

  private void rate(Random random) {
    Given review = reviews.peekFirst();
    if (review != null) {
      Map<String, Boolean> rating = Map.of("helpful", random.nextInt(3) > 0);
      call("rate", () -> review.author().rest().put("/reviews/" + review.id() + "/rating", rating));
      turn(reviews);
    }
  }

  /** A problem of its own, decided by two calls at the same time. */
  private void decide(TestMember client, Random random) {
    List<TestMember> authors =
        place.authors().stream().filter(author -> !author.equals(client)).toList();
    String problem = place.ask(client, number.incrementAndGet());
    String solution = Briefs.solve(Place.any(authors, random), problem, "Beside the old one.");
    Map<String, Object> decision =
        Map.of(
            "accepted", List.of(Map.of("solution", solution)),
            "reasons", List.of(Map.of("solution", solution, "text", "It can be done.")),
            "text", "It will be done in May.");
    String path = "/problems/" + problem + "/decision";
    Thread twin = new Thread(() -> call("decide", () -> client.rest().post(path, decision)));
    twin.start();
    call("decide", () -> client.rest().post(path, decision));
    join(twin);
  }

  private void propose(TestMember client, Random random) {
    String solution = place.anySolution(random);
    String present = client.rest().get("/solutions/" + solution).text("text");
    String text = present + "\n\nAnd number " + number.incrementAndGet() + " in the shade.";
    Answer given =
        call(
            "propose",
            () ->
                client
                    .rest()
                    .post(
                        "/solutions/" + solution + "/refinements",
                        Map.of("text", text, "note", "It is hot in July.")));
    remember(refinements, given, place.solutions().get(solution));
  }

  private void merge(Random random) {
    Given refinement = random.nextBoolean() ? refinements.pollLast() : refinements.peekLast();
    if (refinement != null) {
      String path = "/refinements/" + refinement.id() + "/merge";
      call("merge", () -> refinement.author().rest().post(path));
    }
  }

  private static void remember(
      ConcurrentLinkedDeque<Given> things, Answer answer, TestMember author) {
    if (answer.status() == 201 && things.size() < REMEMBERED) {
      things.addLast(new Given(answer.text("id"), author));
    }
  }

  private static void turn(ConcurrentLinkedDeque<Given> things) {
    Given first = things.pollFirst();
    if (first != null) {
      things.addLast(first);
    }
  }

  private Answer call(String deed, Supplier<Answer> request) {
    long begun = System.nanoTime();
    return answers.note(deed, request.get(), System.nanoTime() - begun);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
