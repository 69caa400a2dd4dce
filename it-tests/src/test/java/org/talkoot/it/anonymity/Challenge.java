package org.talkoot.it.anonymity;

import java.util.List;
import java.util.Map;
import org.talkoot.it.rest.Briefs;
import org.talkoot.it.rest.RestClient;
import org.talkoot.it.rest.TestMember;
import org.talkoot.it.server.Portal;

/** A sealed, double-blind problem with everybody around it. */
final class Challenge {
  static final String ONLY_IN_A_SOLUTION = "kynttilänsydän";

  final RestClient portal;
  final TestMember requester;
  final TestMember author;
  final TestMember coAuthor;
  final TestMember rival;
  final TestMember reviewer;
  final TestMember commenter;
  final TestMember stranger;
  final TestMember manager;
  final String problem;
  final String solution;
  final String rivals;
  String review = "";
  String comment = "";

  /** The whole address of the problem. */
  String address() {
    return Portal.running().url() + "problem/" + problem;
  }

  Challenge(RestClient portal) {
    this.portal = portal;
    requester = TestMember.named("rauha", portal);
    author = TestMember.named("aukusti", portal);
    coAuthor = TestMember.named("cilla", portal);
    rival = TestMember.named("kilpailija", portal);
    reviewer = TestMember.named("arvo", portal);
    commenter = TestMember.named("kommentti", portal);
    stranger = TestMember.named("vieras", portal);
    manager = TestMember.ofTheSample("heli", portal);
    Map<String, Object> brief = Briefs.bounded("How do we light the ski track without a cable?");
    brief.put("mode", "sealed");
    brief.put("review", "doubleBlind");
    problem = requester.rest().post("/problems", brief).expect(201).text("id");
    requester.rest().post("/problems/" + problem + "/open").expect(200);
    solution =
        author
            .rest()
            .post(
                "/problems/" + problem + "/solutions",
                Map.of(
                    "text",
                    "Lanterns with a " + ONLY_IN_A_SOLUTION + ", in snow.",
                    "coAuthors",
                    List.of(coAuthor.handle())))
            .expect(201)
            .text("id");
    coAuthor.rest().put("/solutions/" + solution + "/consent", Map.of("accepts", true)).expect(200);
    rivals = Briefs.solve(rival, problem, "Reflectors with a " + ONLY_IN_A_SOLUTION + " of tape.");
    say(author, "Under seal: we count the lanterns.");
  }

  List<TestMember> hidden() {
    return List.of(author, coAuthor, rival, reviewer, commenter);
  }

  List<TestMember> makers() {
    return List.of(author, coAuthor, rival);
  }

  void closesForReview() {
    requester.rest().post("/problems/" + problem + "/close-early").expect(200);
    review = Briefs.review(reviewer, solution, 4);
    Briefs.review(reviewer, rivals, 3);
    comment = say(commenter, "Who lights them?");
    reviewer.rest().put("/solutions/" + solution + "/vote", Map.of("value", "helpful")).expect(200);
    author.rest().post("/reviews/" + review + "/response", Map.of("text", "Noted.")).expect(200);
  }

  void isDecided() {
    requester
        .rest()
        .post(
            "/problems/" + problem + "/decision",
            Map.of(
                "accepted",
                List.of(Map.of("solution", solution)),
                "reasons",
                List.of(
                    Map.of("solution", solution, "text", "Lanterns it is."),
                    Map.of("solution", rivals, "text", "Tape falls off."))))
        .expect(201);
  }

  private String say(TestMember who, String text) {
    return who.rest()
        .post("/solutions/" + solution + "/comments", Map.of("text", text, "language", "en"))
        .expect(201)
        .text("id");
  }
}
