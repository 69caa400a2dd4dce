package org.talkoot.problem.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.AiUse;
import org.talkoot.problem.Brief;
import org.talkoot.problem.Criterion;
import org.talkoot.problem.DueDay;
import org.talkoot.problem.Mode;
import org.talkoot.problem.Pledge;
import org.talkoot.problem.Pot;
import org.talkoot.problem.ReviewPolicy;

/**
 * A brief as its form holds it: lists as lines, the weight of a criterion in brackets at the end of
 * its line, the deadline as a day.
 */
public class BriefForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern WEIGHT = Pattern.compile("^(.*?)\\s*\\[(\\d{1,3})]$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final String USUAL_REVIEWS = "3";

  private final HashMap<String, String> words = new HashMap<>();
  private @Nullable LocalDate deadline;
  private @Nullable LocalDate decideBy;
  private @Nullable LocalDate when;

  /** Begins an empty form in the writer's language. */
  static BriefForm empty(String language) {
    BriefForm form = new BriefForm();
    form.words.put("language", language);
    form.words.put("pot", Pot.S.name());
    form.words.put("aiUse", AiUse.WITH_DISCLOSURE.code());
    form.words.put("reviewsWanted", USUAL_REVIEWS);
    form.words.put("mode", Mode.OPEN.code());
    form.words.put("review", ReviewPolicy.OPEN.code());
    return form;
  }

  /** Fills a form with a brief that was saved. */
  static BriefForm of(Brief brief) {
    BriefForm form = new BriefForm();
    form.words.put("question", brief.question());
    form.words.put("background", brief.background());
    form.words.put("deliverable", brief.deliverable());
    form.words.put("criteria", lines(brief.criteria().stream().map(BriefForm::line)));
    form.words.put("scopeIn", lines(brief.scopeIn().stream()));
    form.words.put("scopeOut", lines(brief.scopeOut().stream()));
    form.words.put("topics", String.join(", ", brief.topics()));
    form.words.put("language", brief.language());
    form.words.put("audience", brief.audience());
    form.words.put("use", brief.pledge().use());
    form.words.put("by", brief.pledge().by());
    form.words.put("pot", brief.pot().name());
    form.words.put("bounty", brief.bounty() == 0 ? "" : String.valueOf(brief.bounty()));
    form.words.put("prize", brief.prize());
    form.words.put("aiUse", brief.aiUse().code());
    form.words.put("reviewsWanted", String.valueOf(brief.reviewsWanted()));
    form.words.put("mode", brief.mode().code());
    form.words.put("review", brief.review().code());
    form.deadline =
        brief.deadline() == null ? null : DueDay.at(brief.deadline().minusMillis(1)).day();
    form.decideBy = brief.decideBy();
    form.when = brief.pledge().when();
    return form;
  }

  /** Returns the brief as the form has it now. */
  Brief toBrief() {
    return Brief.asking(word("question"))
        .background(word("background"))
        .deliverable(word("deliverable"))
        .criteria(split("criteria", "\\R").map(BriefForm::criterion).toList())
        .scopeIn(split("scopeIn", "\\R").toList())
        .scopeOut(split("scopeOut", "\\R").toList())
        .topics(split("topics", "[,\\r\\n]").toList())
        .deadline(deadline == null ? null : new DueDay(deadline).end())
        .decideBy(decideBy)
        .language(word("language"))
        .audience(word("audience"))
        .pledge(new Pledge(word("use"), word("by"), when))
        .pot(Pot.of(word("pot")).orElse(Pot.S))
        .bounty(bounty())
        .prize(word("prize"))
        .reviewsWanted(Integer.parseInt(words.getOrDefault("reviewsWanted", USUAL_REVIEWS)))
        .mode(Mode.of(word("mode")).orElse(Mode.OPEN))
        .review(ReviewPolicy.of(word("review")).orElse(ReviewPolicy.OPEN))
        .aiUse(AiUse.of(word("aiUse")).orElse(AiUse.WITH_DISCLOSURE))
        .write();
  }

  /** Returns the extra points; what is no number is none that a brief allows. */
  private int bounty() {
    String written = word("bounty").strip();
    if (written.isEmpty()) {
      return 0;
    }
    return NUMBER.matcher(written).matches() ? Integer.parseInt(written) : -1;
  }

  private static Criterion criterion(String line) {
    Matcher weighted = WEIGHT.matcher(line);
    return weighted.matches()
        ? Criterion.of(weighted.group(1), Integer.parseInt(weighted.group(2)))
        : Criterion.of(line, 1);
  }

  private static String line(Criterion criterion) {
    return criterion.weight() == 1
        ? criterion.text()
        : criterion.text() + " [" + criterion.weight() + "]";
  }

  private Stream<String> split(String name, String separator) {
    return Stream.of(word(name).split(separator)).map(String::strip).filter(l -> !l.isEmpty());
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private String word(String name) {
    return words.getOrDefault(name, "");
  }

  /** Tells whether there is a question already; without one nothing is saved. */
  boolean isBegun() {
    return !word("question").isBlank();
  }

  /** Returns the texts and choices by field. */
  public Map<String, String> getWords() {
    return words;
  }

  /** Returns the choices of how many reviews each solution should get. */
  public List<String> getReviewCounts() {
    return List.of("0", "1", "2", "3", "4", "5");
  }

  public @Nullable LocalDate getDeadline() {
    return deadline;
  }

  public void setDeadline(@Nullable LocalDate day) {
    deadline = day;
  }

  public @Nullable LocalDate getDecideBy() {
    return decideBy;
  }

  public void setDecideBy(@Nullable LocalDate day) {
    decideBy = day;
  }

  public @Nullable LocalDate getWhen() {
    return when;
  }

  public void setWhen(@Nullable LocalDate day) {
    when = day;
  }
}
