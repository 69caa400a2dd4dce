package org.talkoot.assignment;

import org.jspecify.annotations.Nullable;

/**
 * One reason why a reviewer was chosen.
 *
 * @param code which kind: {@code skill}, {@code declared}, {@code active}, {@code language}, {@code
 *     paired}, {@code newcomer}, {@code manual} or {@code volunteer}
 * @param topicEn the topic it speaks of in English, null for none
 * @param topicFi the same in Finnish
 * @param number what is counted: per cent of skill, things done lately, earlier reviews
 */
public record Reason(String code, @Nullable String topicEn, @Nullable String topicFi, long number) {
  /** Returns a reason that speaks of no topic. */
  public static Reason of(String code, long number) {
    return new Reason(code, null, null, number);
  }
}
