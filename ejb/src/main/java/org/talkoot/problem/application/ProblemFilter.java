package org.talkoot.problem.application;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.problem.Mode;
import org.talkoot.problem.ProblemStatus;
import org.talkoot.shared.Checks;
import org.talkoot.shared.InvalidInput;

/**
 * Which problems somebody wants to see; nothing set means every published one that stands.
 *
 * @param network slug
 * @param topic slug
 * @param words what to search for
 * @param requester whose problems
 */
public record ProblemFilter(
    Optional<String> network,
    Optional<ProblemStatus> status,
    Optional<String> topic,
    Optional<Mode> mode,
    Optional<String> words,
    Optional<Need> needs,
    Optional<MemberId> requester,
    ProblemSort sort) {
  private static final int LONGEST_SEARCH = 200;

  /** Returns the filter that lets everything through, newest first. */
  public static ProblemFilter all() {
    return of(null, null, null, null, null, null, null);
  }

  /**
   * Reads what a caller wrote; empty and null let everything through, unknown codes are refused.
   */
  public static ProblemFilter of(
      @Nullable String network,
      @Nullable String status,
      @Nullable String topic,
      @Nullable String mode,
      @Nullable String words,
      @Nullable String sort,
      @Nullable String needs) {
    Checks checks = new Checks();
    checks.text("q", words, 0, LONGEST_SEARCH);
    checks.text("network", network, 0, LONGEST_SEARCH);
    checks.text("topic", topic, 0, LONGEST_SEARCH);
    checks.throwIfBroken();
    return new ProblemFilter(
        given(network),
        given(status).map(read("status", ProblemStatus::of)),
        given(topic),
        given(mode).map(read("mode", Mode::of)),
        given(words),
        given(needs).map(read("needs", Need::of)),
        Optional.empty(),
        given(sort).map(read("sort", ProblemSort::of)).orElse(ProblemSort.NEWEST));
  }

  /** Narrows to the problems that this member asked. */
  public ProblemFilter askedBy(MemberId member) {
    return new ProblemFilter(network, status, topic, mode, words, needs, Optional.of(member), sort);
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static <T> Function<String, T> read(String field, Function<String, Optional<T>> parse) {
    return code ->
        parse.apply(code).orElseThrow(() -> InvalidInput.of(field, "choice.unknown", code));
  }
}
