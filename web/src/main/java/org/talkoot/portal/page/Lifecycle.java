package org.talkoot.portal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.Brief;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Texts;

/** The way of a problem from draft to outcome, as the red thread shows it. */
record Lifecycle(ProblemView problem, Optional<Instant> reported, Formats formats, Locale locale) {
  private static final List<String> CODES =
      List.of("draft", "open", "inReview", "decided", "outcome");

  List<ThreadStep> steps() {
    Brief brief = problem.brief();
    return List.of(
        step(0, "draft", problem.listedAt(), ""),
        step(1, "open", problem.openedAt(), ""),
        step(2, "inReview", problem.reviewFrom(), ""),
        step(
            3,
            "decided",
            problem.decidedAt(),
            brief.decisionDue().map(due -> by(due.day())).orElse("")),
        step(
            4,
            "outcome",
            reported.orElse(null),
            brief.outcomeDue().map(due -> by(due.day())).orElse("")));
  }

  /** Returns where it stands, in words. */
  String label() {
    return Texts.say(
        locale, "problem.stage", stage() + 1, say("problem.step." + CODES.get(stage())));
  }

  private ThreadStep step(int place, String code, @Nullable Instant at, String due) {
    boolean done = place < stage() || place == stage() && isOver();
    String state = done ? "done" : place == stage() ? "current" : "todo";
    boolean reached = place <= stage();
    String note = at == null ? due : reached ? formats.date(at) : from(at);
    return new ThreadStep(say("problem.step." + code), state, note, place == stage());
  }

  private int stage() {
    return switch (problem.status()) {
      case "open" -> 1;
      case "inReview" -> 2;
      case "decided" -> 3;
      case "outcome" -> 4;
      case "closed" -> reported.isPresent() ? 4 : 3;
      case "withdrawn" -> problem.openedAt() == null ? 0 : 1;
      default -> 0;
    };
  }

  private boolean isOver() {
    return problem.is("closed") || problem.is("outcome");
  }

  private String by(LocalDate day) {
    return Texts.say(locale, "problem.by", formats.date(day));
  }

  private String from(Instant at) {
    return Texts.say(locale, "problem.from", formats.shortDate(at));
  }

  private String say(String key) {
    return Texts.say(locale, key);
  }
}
