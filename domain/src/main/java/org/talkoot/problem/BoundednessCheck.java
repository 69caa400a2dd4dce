package org.talkoot.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One named check of the gate. Blocking ones must pass before a problem opens; advisory ones only
 * raise the meter. The weights of all add up to 100.
 */
public enum BoundednessCheck {
  QUESTION_PRESENT("question.present", true, 14, (brief, then) -> isQuestion(brief.question())),
  DELIVERABLE_PRESENT(
      "deliverable.present", true, 12, (brief, then) -> !brief.deliverable().isEmpty()),
  CRITERIA_COUNT("criteria.count", true, 10, (brief, then) -> !brief.criteria().isEmpty()),
  DEADLINE_RANGE(
      "deadline.range", true, 8, (brief, then) -> isWithinRange(brief.deadline(), then.now())),
  PLEDGE_COMPLETE(
      "pledge.complete", true, 12, (brief, then) -> isComplete(brief.pledge(), then.now())),
  TOPICS_COUNT("topics.count", true, 6, (brief, then) -> !brief.topics().isEmpty()),
  QUESTION_SINGLE("question.single", false, 4, (brief, then) -> isSingle(brief.question())),
  DELIVERABLE_SIZE(
      "deliverable.size",
      false,
      6,
      (brief, then) -> Words.SIZE.matcher(brief.deliverable()).find()),
  CRITERIA_THREE("criteria.three", false, 6, (brief, then) -> brief.criteria().size() >= 3),
  CRITERIA_CHECKABLE("criteria.checkable", false, 6, (brief, then) -> areCheckable(brief)),
  SCOPE_OUT("scope.out", false, 6, (brief, then) -> !brief.scopeOut().isEmpty()),
  BACKGROUND("background", false, 4, (brief, then) -> brief.background().length() >= 80),
  PLEDGE_AUTHOR_NAMED("pledge.authorNamed", false, 4, (brief, then) -> namesAuthors(brief)),
  SIMILAR_SEEN("similar.seen", false, 2, (brief, then) -> then.similarSeen());

  private static final int SHORTEST_QUESTION = 20;
  private static final int LONGEST_DAYS = 90;
  private static final Duration SHORTEST = Duration.ofHours(23); // one day, less the time it takes

  private final String code;
  private final boolean blocking;
  private final int weight;
  private final BiPredicate<Brief, Circumstances> test;

  BoundednessCheck(
      String code, boolean blocking, int weight, BiPredicate<Brief, Circumstances> test) {
    this.code = code;
    this.blocking = blocking;
    this.weight = weight;
    this.test = test;
  }

  /** Returns the code; the message that tells how to mend it is {@code boundedness.<code>}. */
  public String code() {
    return code;
  }

  /** Tells whether a problem stays closed until this passes. */
  public boolean isBlocking() {
    return blocking;
  }

  /** Returns what the meter gains when this passes. */
  public int weight() {
    return weight;
  }

  boolean passes(Brief brief, Circumstances circumstances) {
    return test.test(brief, circumstances);
  }

  private static boolean isQuestion(String text) {
    int length = text.codePointCount(0, text.length());
    return length >= SHORTEST_QUESTION && length <= BriefLimits.QUESTION && text.endsWith("?");
  }

  private static boolean isSingle(String text) {
    return text.endsWith("?") && text.indexOf('?') == text.length() - 1;
  }

  private static boolean isWithinRange(@Nullable Instant deadline, Instant now) {
    return deadline != null
        && !deadline.isBefore(now.plus(SHORTEST))
        && !deadline.isAfter(DueDay.at(now).plusDays(LONGEST_DAYS).end());
  }

  private static boolean isComplete(Pledge pledge, Instant now) {
    return pledge.isComplete() && pledge.when() != null && new DueDay(pledge.when()).isKeptAt(now);
  }

  private static boolean areCheckable(Brief brief) {
    return !brief.criteria().isEmpty()
        && brief.criteria().stream().allMatch(c -> Words.CHECKABLE.matcher(c.text()).find());
  }

  private static boolean namesAuthors(Brief brief) {
    String promise = brief.pledge().use() + ' ' + brief.pledge().by() + ' ' + brief.prize();
    return Words.AUTHOR.matcher(promise).find();
  }

  /** The words that the advisory checks look for, in the three languages of briefs. */
  private static final class Words {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    static final Pattern SIZE =
        Pattern.compile(
            "\\d|\\b(one|two|three|four|five|ten|page|list|plan|draft|table|map|drawing"
                + "|yksi|kaksi|kolme|sivu|lista|luettelo|suunnitelm|luonno|taulukko|kartta|piirros"
                + "|en|ett|två|tre|sid|lista|plan|utkast|tabell|karta|ritning)",
            FLAGS);
    static final Pattern CHECKABLE = Pattern.compile("\\d|\\S+\\s+\\S+\\s+\\S+\\s+\\S+");
    static final Pattern AUTHOR =
        Pattern.compile("\\b(nam(e|ed|es)|author|credit|nime|tekij|namn|upphov)", FLAGS);

    private Words() {}
  }
}
