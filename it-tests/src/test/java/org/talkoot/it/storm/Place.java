package org.talkoot.it.storm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/**
 * Where a storm takes place: a network of its own, clients, and the few whom everything happens to.
 *
 * @param slug of the network
 * @param manager who may verify its ledger
 * @param problems who asked, by problem; they stay open
 * @param solutions who answered, by solution
 * @param problemOf the problem of each solution
 */
record Place(
    String slug,
    TestMember manager,
    List<TestMember> clients,
    Map<String, TestMember> problems,
    Map<String, TestMember> solutions,
    Map<String, String> problemOf) {
  private static final int AUTHORS = 4;
  private static final int REQUESTERS = 4;
  private static final int PROBLEMS = 8;
  private static final int AT_ONCE = 8;

  static Place in(Portal portal, int clients) throws Exception {
    TestMember manager = TestMember.ofTheSample("irja", portal.rest());
    String slug = "storm-" + Long.toString(System.nanoTime(), 36);
    manager
        .rest()
        .post(
            "/networks",
            Map.of("slug", slug, "name", slug, "purpose", "Where everything happens at once."))
        .expect(201);
    Place place =
        new Place(
            slug,
            manager,
            members(portal, slug, clients),
            new ConcurrentHashMap<>(),
            new ConcurrentHashMap<>(),
            new ConcurrentHashMap<>());
    for (int i = 0; i < PROBLEMS; i++) {
      place.settle(place.clients.get(AUTHORS + i % REQUESTERS), i);
    }
    return place;
  }

  private static List<TestMember> members(Portal portal, String slug, int count) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<TestMember>> joining =
          IntStream.range(0, count)
              .mapToObj(number -> (Callable<TestMember>) () -> joined(portal, slug))
              .toList();
      List<TestMember> members = new ArrayList<>();
      for (Future<TestMember> member : threads.invokeAll(joining)) {
        members.add(member.get());
      }
      return members;
    } finally {
      threads.shutdown();
    }
  }

  private static TestMember joined(Portal portal, String slug) {
    TestMember member = TestMember.named("client", portal.rest());
    member.rest().post("/networks/" + slug + "/memberships").expect(201);
    return member;
  }

  private void settle(TestMember asker, int number) {
    String problem = ask(asker, number);
    problems.put(problem, asker);
    authors().forEach(author -> answer(author, problem));
  }

  /** Opens one more problem of the network; its id. */
  String ask(TestMember asker, int number) {
    Map<String, Object> brief =
        Briefs.bounded("Where should bench number " + number + " by the lake stand this summer?");
    brief.put("network", slug);
    String id = asker.rest().post("/problems", brief).expect(201).text("id");
    asker.rest().post("/problems/" + id + "/open").expect(200);
    return id;
  }

  private void answer(TestMember author, String problem) {
    String solution =
        Briefs.solve(author, problem, "By the birch.\n\nWhere the path ends.\n\nIn the shade.");
    solutions.put(solution, author);
    problemOf.put(solution, problem);
  }

  /** The few whom everything happens to. */
  List<TestMember> authors() {
    return clients.subList(0, AUTHORS);
  }

  /** Any of the hot solutions. */
  String anySolution(Random random) {
    return any(List.copyOf(solutions.keySet()), random);
  }

  /** Any of the hot problems. */
  String anyProblem(Random random) {
    return any(List.copyOf(problems.keySet()), random);
  }

  static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
