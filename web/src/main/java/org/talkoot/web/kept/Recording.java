package org.talkoot.web.kept;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.LongId;
import org.talkoot.web.expression.Question;
import org.talkoot.web.expression.Witness;

/** What a part asks while it is made, for itself and for the part that it stands in. */
final class Recording implements Witness {
  private static final String TIMES = "java.time.";

  private final @Nullable Witness outer;
  private final Map<Question, @Nullable Object> answers = new LinkedHashMap<>();
  private boolean complete = true;

  Recording(@Nullable Witness outer) {
    this.outer = outer;
  }

  @Override
  public void heard(Question question, @Nullable Object answer) {
    boolean known = answers.containsKey(question);
    if (!isValue(answer) || known && !Objects.equals(answers.get(question), answer)) {
      complete = false;
    }
    answers.put(question, answer);
    if (outer != null) {
      outer.heard(question, answer);
    }
  }

  @Override
  public void missed() {
    complete = false;
    if (outer != null) {
      outer.missed();
    }
  }

  /** Returns everything that was asked; empty when something cannot be asked or compared again. */
  Optional<Map<Question, @Nullable Object>> answers() {
    return complete ? Optional.of(answers) : Optional.empty();
  }

  /** Tells whether something never changes and is equal to its like. */
  private static boolean isValue(@Nullable Object answer) {
    if (answer instanceof Optional<?> maybe) {
      return maybe.isEmpty() || isValue(maybe.get());
    }
    if (answer instanceof Collection<?> all) {
      return all.stream().allMatch(Recording::isValue);
    }
    if (answer instanceof Map<?, ?> all) {
      return isValue(all.keySet()) && isValue(all.values());
    }
    return answer == null
        || answer instanceof String
        || answer instanceof Number
        || answer instanceof Boolean
        || answer instanceof Enum
        || answer instanceof Record
        || answer instanceof LongId
        || answer instanceof Locale
        || answer.getClass().getName().startsWith(TIMES);
  }
}
