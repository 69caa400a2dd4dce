package org.talkoot.it.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Briefs as a program sends them. */
public final class Briefs {
  private Briefs() {}

  /** A brief of the commons that passes the gate; a test may change what it is about. */
  public static Map<String, Object> bounded(String question) {
    Instant deadline = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    LocalDate decideBy = deadline.atZone(ZoneOffset.UTC).toLocalDate().plusDays(10);
    Map<String, Object> brief = new LinkedHashMap<>();
    brief.put("network", "commons");
    brief.put("question", question);
    brief.put("background", "The bins at the stop are full every Monday morning.");
    brief.put("deliverable", "One page with a plan that two people can carry out.");
    brief.put(
        "criteria",
        List.of(
            Map.of("text", "Costs less than a hundred euros", "weight", 2),
            Map.of("text", "Can be done by two people in a day", "weight", 1),
            Map.of("text", "Lasts over the winter", "weight", 1)));
    brief.put("scopeIn", List.of("The stop itself"));
    brief.put("scopeOut", List.of("The timetable"));
    brief.put("topics", List.of("bus-stops"));
    brief.put("deadline", deadline.toString());
    brief.put("decideBy", decideBy.toString());
    brief.put("language", "en");
    brief.put("audience", "Anybody who waits for buses");
    brief.put(
        "pledge",
        Map.of(
            "use",
            "The caretaker builds it",
            "by",
            "The caretaker",
            "when",
            decideBy.plusDays(30).toString()));
    brief.put("pot", "S");
    brief.put("bounty", 0);
    brief.put("mode", "open");
    brief.put("review", "open");
    brief.put("reviewsWanted", 2);
    brief.put("aiUse", "withDisclosure");
    return brief;
  }

  /** Posts and opens a problem; its id. */
  public static String open(TestMember requester, String question) {
    String id = requester.rest().post("/problems", bounded(question)).expect(201).text("id");
    requester.rest().post("/problems/" + id + "/open").expect(200);
    return id;
  }

  /** Sends a solution in; its id. */
  public static String solve(TestMember expert, String problem, String text) {
    return expert
        .rest()
        .post("/problems/" + problem + "/solutions", Map.of("text", text))
        .expect(201)
        .text("id");
  }

  /** Reviews a solution with one score throughout, each with a reason; the review's id. */
  public static String review(TestMember reviewer, String solution, int score) {
    List<Map<String, Object>> scores = new ArrayList<>();
    reviewer
        .rest()
        .get("/solutions/" + solution + "/rubric")
        .expect(200)
        .json()
        .path("criteria")
        .forEach(
            one ->
                scores.add(
                    Map.of(
                        "criterion",
                        one.path("id").asText(),
                        "score",
                        score,
                        "rationale",
                        "I have done such things, and " + score + " it is.")));
    return reviewer
        .rest()
        .post(
            "/solutions/" + solution + "/reviews",
            Map.of("scores", scores, "verdict", "approve", "confidence", 4, "best", "It is short"))
        .expect(201)
        .text("id");
  }
}
