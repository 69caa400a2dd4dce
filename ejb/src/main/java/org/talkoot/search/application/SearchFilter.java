package org.talkoot.search.application;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talkoot.problem.ProblemStatus;
import org.talkoot.search.SearchKind;
import org.talkoot.shared.Checks;
import org.talkoot.shared.InvalidInput;

/**
 * What to leave out of a search; nothing set leaves out nothing.
 *
 * @param network slug: what belongs to it, and its members
 * @param topic slug: problems about it and what belongs to them, and people who know it
 * @param status of problems; leaves out everything that has none
 * @param language of texts; leaves out everything that has none
 */
public record SearchFilter(
    Optional<SearchKind> kind,
    Optional<String> network,
    Optional<String> topic,
    Optional<ProblemStatus> status,
    Optional<String> language) {
  private static final int LONGEST_SLUG = 200;
  private static final Set<String> LANGUAGES = Set.of("en", "fi", "sv");

  /** Returns the filter that leaves out nothing. */
  public static SearchFilter none() {
    return of(null, null, null, null, null);
  }

  /** Reads what a caller wrote; empty and null leave out nothing, unknown codes are refused. */
  public static SearchFilter of(
      @Nullable String kind,
      @Nullable String network,
      @Nullable String topic,
      @Nullable String status,
      @Nullable String language) {
    Checks checks = new Checks();
    checks.text("network", network, 0, LONGEST_SLUG);
    checks.text("topic", topic, 0, LONGEST_SLUG);
    checks.throwIfBroken();
    return new SearchFilter(
        given(kind).map(read("kind", SearchKind::of)),
        given(network),
        given(topic),
        given(status).map(read("status", ProblemStatus::of)),
        given(language)
            .map(read("language", code -> Optional.of(code).filter(LANGUAGES::contains))));
  }

  /** Tells whether things of a kind can pass. */
  public boolean admits(SearchKind candidate) {
    if (SearchKind.OF_PROBLEMS.contains(candidate)) {
      return true;
    }
    boolean ofProblemsOnly = status.isPresent() || language.isPresent();
    return !ofProblemsOnly && (topic.isEmpty() || candidate != SearchKind.NETWORK);
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static <T> Function<String, T> read(String field, Function<String, Optional<T>> parse) {
    return code ->
        parse.apply(code).orElseThrow(() -> InvalidInput.of(field, "choice.unknown", code));
  }
}
