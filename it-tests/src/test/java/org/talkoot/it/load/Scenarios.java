package org.talkoot.it.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Everything that is measured, in the order of the table. */
final class Scenarios {
  private static final List<String> WORDS =
      List.of(
          "bench",
          "winter",
          "water",
          "roof",
          "penkki",
          "talvi",
          "garden",
          "compost",
          "lamp",
          "insulation",
          "drain",
          "kaivo",
          "taulukko",
          "meeting",
          "frost",
          "seed",
          "koulu",
          "map");
  private static final int NO_TARGET = 0;

  private final Requests requests;
  private final Places places;
  private final List<String> sessions;
  private final int members;
  private final AtomicInteger turn = new AtomicInteger();

  Scenarios(Requests requests, Places places, List<String> sessions, int members) {
    this.requests = requests;
    this.places = places;
    this.sessions = sessions;
    this.members = members;
  }

  List<Scenario> all() {
    List<Scenario> all = new ArrayList<>();
    all.add(new Scenario("visitor: list", 0.1, 10_000, visitor(lists())));
    all.add(new Scenario("visitor: problem", 0.1, 10_000, visitor(problems())));
    all.add(new Scenario("visitor: profile", 0.1, 10_000, visitor(profiles())));
    all.add(new Scenario("visitor: honour roll", 0.1, 10_000, visitor(rolls())));
    all.add(new Scenario("visitor: search", 1.0, NO_TARGET, visitor(searches())));
    all.add(new Scenario("visitor: problem, rendered", NO_TARGET, NO_TARGET, cold()));
    all.add(new Scenario("signed in: list", 1.5, 1_000, signedIn(lists())));
    all.add(new Scenario("signed in: problem", 1.5, 1_000, signedIn(problems())));
    all.add(
        new Scenario(
            "signed in: fullest problems", NO_TARGET, NO_TARGET, signedIn(places.busiestPages())));
    all.add(new Scenario("signed in: profile", NO_TARGET, NO_TARGET, signedIn(profiles())));
    all.add(new Scenario("signed in: honour roll", NO_TARGET, NO_TARGET, signedIn(rolls())));
    all.add(new Scenario("signed in: search", 1.0, NO_TARGET, signedIn(searches())));
    all.add(new Scenario("REST: list", 0.5, NO_TARGET, rest("/problems")));
    all.add(
        new Scenario("REST: problem", 0.5, NO_TARGET, restOf("/problems/", places.busyProblems())));
    all.add(
        new Scenario(
            "REST: profile", NO_TARGET, NO_TARGET, restOf("/members/", places.busyMembers())));
    all.add(new Scenario("REST: honour roll", NO_TARGET, NO_TARGET, rest("/honour-roll")));
    all.add(new Scenario("REST: search", 1.0, NO_TARGET, restOf("/search?q=", pairs())));
    all.add(
        new Scenario("REST: search, a common word", NO_TARGET, NO_TARGET, rest("/search?q=water")));
    all.add(new Scenario("vote, any receiver", 0.8, 2_000, votes(places.solutions())));
    all.add(
        new Scenario(
            "vote, one hot receiver", NO_TARGET, NO_TARGET, votes(places.solutionsOfOne())));
    all.add(new Scenario("post a solution", NO_TARGET, 500, solutions()));
    return all;
  }

  private static List<String> lists() {
    return Stream.concat(
            Stream.of("/problems", "/fi/problems", "/problems?status=open"),
            Stream.of(0, 1, 2, 3, 4).map(topic -> "/problems?topic=" + Community.slug(topic)))
        .toList();
  }

  private List<String> problems() {
    return places.busyPages();
  }

  private List<String> profiles() {
    return places.busyMembers().stream().map(handle -> "/member/" + handle).toList();
  }

  private static List<String> rolls() {
    return List.of("/honour", "/fi/honour", "/honour?period=all", "/honour?period=week");
  }

  private static List<String> searches() {
    return WORDS.stream().map(word -> "/search?q=" + word).toList();
  }

  private static List<String> pairs() {
    return WORDS.stream()
        .flatMap(one -> WORDS.stream().filter(two -> !two.equals(one)).map(two -> one + "+" + two))
        .toList();
  }

  private Scenario.Calls visitor(List<String> paths) {
    List<byte[]> ready = paths.stream().map(path -> requests.page(path, "")).toList();
    return caller -> ready.get(any(ready.size()));
  }

  /** Problems that are asked for so rarely that nothing is kept of them. */
  private Scenario.Calls cold() {
    List<byte[]> ready = places.pages().stream().map(page -> requests.page(page, "")).toList();
    return caller -> ready.get(turn.incrementAndGet() % ready.size());
  }

  private Scenario.Calls signedIn(List<String> paths) {
    List<List<byte[]>> ready =
        sessions.stream()
            .map(cookie -> paths.stream().map(path -> requests.page(path, cookie)).toList())
            .toList();
    return caller -> ready.get(caller % ready.size()).get(any(paths.size()));
  }

  private Scenario.Calls rest(String path) {
    return restOf("", List.of(path));
  }

  private Scenario.Calls restOf(String path, List<String> ends) {
    return caller ->
        requests.rest(path + ends.get(any(ends.size())), Community.token(any(members)));
  }

  /** Somebody who is not the author finds a solution helpful; hardly ever one that did before. */
  private Scenario.Calls votes(List<Places.Target> targets) {
    return caller -> {
      Places.Target target = targets.get(any(targets.size()));
      int voter = (target.author() + 1 + any(members - 1)) % members;
      return requests.rest(
          "PUT",
          "/solutions/" + target.solution() + "/vote",
          Community.token(voter),
          "{\"value\": \"helpful\"}");
    };
  }

  private Scenario.Calls solutions() {
    return caller ->
        requests.rest(
            "POST",
            "/problems/"
                + places.openProblems().get(any(places.openProblems().size()))
                + "/solutions",
            Community.token(any(members)),
            "{\"text\": \"Set the bench two steps back from the road, and give it a **roof**.\\n\\n"
                + "* Two people can carry it.\\n* The wood lasts fifteen winters.\"}");
  }

  private static int any(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }
}
