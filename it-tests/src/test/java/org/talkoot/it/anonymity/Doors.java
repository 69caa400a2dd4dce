package org.talkoot.it.anonymity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talkoot.it.rest.TestMember;

/**
 * Where each operation and each page is asked for in the scene; what is not here is no covered
 * door.
 */
final class Doors {
  /** Operations on things that hold no deed of a problem, or that only their own maker reads. */
  private static final List<String> APART =
      List.of(
          "/access-tokens",
          "/imports",
          "/imports/{id}",
          "/parked-events",
          "/subscribers",
          "/rule-sets",
          "/rule-sets/{version}",
          "/rule-sets/schema",
          "/rule-drafts",
          "/rule-drafts/{id}",
          // A trial run leaves out what happens in veiled problems: see RehearsalRunnerTest.
          "/rehearsals/{id}",
          "/rehearsals/{id}/rules",
          "/rehearsals/{id}/marks",
          "/rehearsals/{id}/members",
          "/rehearsals/{id}/members/{handle}",
          // Tells differences only; a sound ledger has none.
          "/networks/{slug}/verifications",
          "/networks/{slug}/verifications/{id}",
          // Of an unguessable assignment its reviewer reads the own alone, like the list.
          "/review-assignments/{id}",
          "/problems/{id}/closing-letter",
          // Inside a case managers see who is who: that is what it is for.
          "/cases/{id}",
          // The caller's own data as a file; the queries name others as everywhere.
          "/export/me",
          // A report names neither its reporter nor the author; managers and the author read it.
          "/flags/{id}",
          "/me/flags/{id}",
          "/hidings/{id}",
          // Those concerned read their own points; managers, who is in a case.
          "/corrections/{id}",
          "/cases/{id}/correction",
          "/hidings/{id}/correction",
          "/exports/{id}",
          "/exports/{id}/archive");

  static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

  private final Map<String, List<String>> operations = new HashMap<>();
  private final Map<String, List<String>> pages = new HashMap<>();
  private final Challenge scene;

  Doors(Challenge scene) {
    this.scene = scene;
    APART.forEach(template -> operations.put(template, List.of()));
    operationsOfTheProblem();
    operationsOfMembers();
    operationsOfEverything();
    pagesOfTheProblem();
    pagesOfEverything();
  }

  /** The paths of an operation, null when nobody covered it. */
  List<String> of(String template) {
    return operations.get(template);
  }

  /** The paths of a page by its file name, null when nobody covered it. */
  List<String> ofPage(String name) {
    return pages.get(name);
  }

  /** The documents that other programs read, by the pattern under which they are served. */
  Map<String, List<String>> documents() {
    Map<String, List<String>> documents = new HashMap<>();
    List<String> feeds =
        new ArrayList<>(List.of("/feeds/site.atom", "/feeds/network/commons.atom"));
    scene.hidden().forEach(one -> feeds.add("/feeds/member/" + one.handle() + ".atom"));
    documents.put("/feeds/*", feeds);
    documents.put("/feeds/checkpoints.atom", List.of("/feeds/checkpoints.atom"));
    documents.put("/sitemap.xml", List.of("/sitemap.xml"));
    documents.put("/sitemap/*", List.of("/sitemap/pages.xml", "/sitemap/members/0.xml"));
    documents.put("/robots.txt", List.of("/robots.txt"));
    documents.put("/share/*", List.of("/share/outcome/" + scene.problem + ".png"));
    documents.put("/oembed", List.of("/oembed?url=" + encoded(scene.address())));
    // Of these a visitor reads nothing, or nothing that anybody did.
    for (String apart :
        List.of(
            "/metrics",
            "/health/live",
            "/health/ready",
            "/ledger-proof",
            "/ledger.csv",
            "/draft.json",
            "/own-data.zip")) {
      documents.put(apart, List.of());
    }
    documents.put("/keep", List.of("/keep?draft=comment-" + scene.solution));
    documents.put("/live", List.of("/live", channel()));
    return documents;
  }

  /** Where a page of the problem listens that has seen nothing of it yet. */
  String channel() {
    return "/live?lang=en&problem=" + scene.problem + "&since=1:1:";
  }

  private void operationsOfTheProblem() {
    for (String tail :
        List.of(
            "",
            "/boundedness",
            "/comments",
            "/solutions",
            "/decision",
            "/decision/proposal",
            "/outcome",
            "/review-seats")) {
      operations.put("/problems/{id}" + tail, List.of("/problems/" + scene.problem + tail));
    }
    for (String tail :
        List.of(
            "",
            "/revisions",
            "/objections",
            "/comments",
            "/refinements",
            "/reviews",
            "/rubric",
            "/consensus",
            "/consensus/weights",
            "/probe",
            "/seats",
            "/assignments",
            "/candidates")) {
      operations.put("/solutions/{id}" + tail, solutions("/solutions/%s" + tail));
    }
    operations.put("/solutions/{id}/difference", solutions("/solutions/%s/difference?from=1&to=1"));
    operations.put("/reviews/{id}", List.of("/reviews/" + scene.review));
    operations.put("/comments/{id}", List.of("/comments/" + scene.comment));
    operations.put("/refinements/{id}", List.of("/refinements/" + scene.comment));
  }

  private void operationsOfMembers() {
    for (String tail :
        List.of(
            "",
            "/reputation",
            "/ledger",
            "/badges",
            "/recognitions",
            "/outcomes",
            "/thanks",
            "/skills",
            "/levels",
            "/availability",
            "/erasure",
            "/ledger/{network}/{sequence}/proof",
            "/reviewing")) {
      operations.put("/members/{handle}" + tail, ofMembers(tail));
    }
  }

  List<String> ofMembers(String tail) {
    String filled = tail.replace("{network}", "commons").replace("{sequence}", "1");
    return scene.hidden().stream()
        .map(TestMember::handle)
        .map(handle -> "/members/" + handle + filled)
        .toList();
  }

  private void operationsOfEverything() {
    operations.put(
        "/problems",
        Stream.of(
                "",
                "sort=active",
                "sort=unanswered",
                "needs=solutions",
                "needs=reviews",
                "needs=decision",
                "mode=sealed",
                "q=ski+track",
                "q=" + word())
            .map(query -> "/problems?limit=100&" + query)
            .toList());
    operations.put("/search", List.of("/search?q=" + word(), "/search?q=ski+track"));
    operations.put("/search/suggestions", List.of("/search/suggestions?q=ski"));
    operations.put(
        "/honour-roll",
        Stream.of("all", "week", "month", "season")
            .flatMap(
                period ->
                    Stream.of("top", "rising", "reviewers", "closers")
                        .map(kind -> "/honour-roll?limit=100&period=" + period + "&kind=" + kind))
            .toList());
    for (String plain :
        List.of(
            "/me",
            "/networks",
            "/notifications",
            "/drafts",
            "/recognitions",
            "/thanks",
            "/checkpoints",
            "/badges",
            "/reviews/waiting",
            "/reviews/given",
            "/review-assignments",
            "/me/notification-preferences",
            "/openapi.json",
            "/cases",
            "/exports",
            "/me/erasure",
            "/me/sessions",
            "/me/flags",
            "/me/hidings",
            "/flags",
            "/hidings",
            "/corrections",
            "/feedback",
            "/nominations",
            "/topics")) {
      operations.put(plain, List.of(plain));
    }
    operations.put("/topics/{slug}", List.of("/topics/bus-stops"));
    operations.put("/badges/{code}", List.of("/badges/log-bronze"));
    operations.put("/badges/{code}/holders", List.of("/badges/log-bronze/holders?limit=100"));
    for (String tail :
        List.of(
            "",
            "/holds",
            "/level-losses",
            "/level-table",
            "/ledger-report",
            "/reviewing",
            "/mentions")) {
      operations.put("/networks/{slug}" + tail, List.of("/networks/commons" + tail));
    }
    operations.put(
        "/networks/{slug}/likely-experts",
        List.of("/networks/commons/likely-experts?topics=streets,schools,winter"));
  }

  private void pagesOfTheProblem() {
    for (String name :
        List.of("problem", "decide", "answer", "steer", "outcome", "closing-letter")) {
      pages.put(name, List.of("/" + name + "/" + scene.problem));
    }
    for (String name :
        List.of("review", "revise", "revisions", "refine", "seats", "weights", "probe")) {
      pages.put(name, solutions("/" + name + "/%s"));
    }
    pages.put("embed", List.of("/embed/problem/" + scene.problem));
    pages.put("given-review", List.of("/given-review/" + scene.review));
    pages.put("refinement", List.of("/refinement/" + scene.comment));
    pages.put(
        "thank",
        List.of(
            "/thank/solution/" + scene.solution,
            "/thank/review/" + scene.review,
            "/thank/comment/" + scene.comment));
    pages.put(
        "report",
        List.of(
            "/report/solution/" + scene.solution,
            "/report/review/" + scene.review,
            "/report/comment/" + scene.comment));
    pages.put("draft", List.of("/draft/" + scene.problem));
    pages.put("publish", List.of("/publish/" + scene.problem));
  }

  private void pagesOfEverything() {
    pages.put("discover", List.of("/", "/fi/"));
    for (String name :
        List.of(
            "problems",
            "honour",
            "networks",
            "topics",
            "notifications",
            "notifications-panel",
            "drafts",
            "letters",
            "reviewing",
            "reviews",
            "ledger",
            "levels",
            "badges",
            "points",
            "checkpoints",
            "settings",
            "settings-topics",
            "settings-availability",
            "settings-appearance",
            "settings-account",
            "settings-sessions",
            "settings-tokens",
            "settings-data",
            "settings-data-progress",
            "email",
            "reports",
            "conduct",
            "feedback",
            "new-problem",
            "accessibility",
            "privacy",
            "signin",
            "join",
            "reset",
            "operator",
            "operator-events",
            "operator-feedback",
            "operator-ledgers",
            "expired",
            "signout")) {
      pages.put(name, List.of("/" + name));
    }
    pages.put("topic", List.of("/topic/bus-stops"));
    pages.put("search", List.of("/search?q=" + word(), "/search?q=ski+track"));
    for (String name :
        List.of(
            "network",
            "rules",
            "console",
            "console-levels",
            "holds",
            "ledger-check",
            "workshop",
            "define-badge",
            "moderation",
            "mentions",
            "cases")) {
      pages.put(name, List.of("/" + name + "/commons"));
    }
    pages.put("reviewer", scene.hidden().stream().map(one -> "/reviewer/" + one.handle()).toList());
    pages.put("badge", List.of("/badge/log-bronze"));
    pages.put("member", scene.hidden().stream().map(one -> "/member/" + one.handle()).toList());
    for (String apart :
        List.of(
            "unsubscribe",
            // Inside a case managers see who is who: that is what it is for.
            "case",
            "describe-topic",
            "erase",
            "flag",
            "hidden",
            "correction",
            "import-progress",
            "ledger-check-progress",
            "rehearsal",
            "rehearsal-progress",
            "rehearsal-member")) {
      pages.put(apart, List.of());
    }
  }

  private List<String> solutions(String pattern) {
    List<String> paths = new ArrayList<>();
    paths.add(pattern.formatted(scene.solution));
    paths.add(pattern.formatted(scene.rivals));
    return paths;
  }

  private static String word() {
    return encoded(Challenge.ONLY_IN_A_SOLUTION);
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
