package org.talkoot.reach.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.talkoot.member.application.PersonRef;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.shared.Json;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.page.Site;

/**
 * A problem and its solutions as search engines read a question and its answers (schema.org QAPage,
 * as JSON-LD).
 *
 * <p>That is what a problem is once somebody answered it by name in public; until then, and while
 * it is told neither who answers nor how many, it says nothing.
 */
public record QuestionData(ProblemView problem, List<SolutionView> solutions, Site site) {
  private static final int MOST = 20;

  /** Copies the solutions. */
  public QuestionData {
    solutions = List.copyOf(solutions);
  }

  /** Returns the document, fit to stand in a script element; empty where it would not be true. */
  public String json() {
    if (!problem.networkPublic() || problem.isVeiled() || problem.hidden() || solutions.isEmpty()) {
      return "";
    }
    Map<String, Object> page = typed("QAPage");
    page.put("@context", "https://schema.org");
    page.put("mainEntity", question());
    return Json.write(page).replace("<", "\\u003c");
  }

  private Map<String, Object> question() {
    Map<String, Object> question = typed("Question");
    question.put("name", problem.brief().question());
    question.put(
        "text", (problem.brief().question() + " " + problem.brief().deliverable()).strip());
    question.put("inLanguage", problem.brief().language());
    question.put("answerCount", solutions.size());
    question.put("upvoteCount", problem.helpful());
    question.put(
        "datePublished",
        Objects.requireNonNullElse(problem.openedAt(), problem.listedAt()).toString());
    question.put("author", person(problem.requester()));
    put(question, "acceptedAnswer", solutions.stream().filter(SolutionView::isAccepted));
    put(question, "suggestedAnswer", solutions.stream().filter(one -> !one.isAccepted()));
    return question;
  }

  private void put(Map<String, Object> question, String name, Stream<SolutionView> answers) {
    List<Map<String, Object>> told = answers.limit(MOST).map(this::answer).toList();
    if (!told.isEmpty()) {
      question.put(name, told);
    }
  }

  private Map<String, Object> answer(SolutionView solution) {
    Map<String, Object> answer = typed("Answer");
    answer.put("text", solution.text());
    answer.put("url", site.whole(site.language(), problem.path().text()) + "#s-" + solution.id());
    answer.put("upvoteCount", solution.votes().helpful());
    answer.put("datePublished", solution.submittedAt().toString());
    answer.put("author", person(solution.author()));
    return answer;
  }

  private Map<String, Object> person(PersonRef somebody) {
    Map<String, Object> person = typed("Person");
    person.put("name", somebody.displayName());
    person.put("url", site.whole(site.language(), "/member/" + somebody.handle()));
    return person;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    return thing;
  }
}
