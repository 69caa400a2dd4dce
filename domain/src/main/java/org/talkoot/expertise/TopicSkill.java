package org.talkoot.expertise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member is known, or says, to be able to do in a topic.
 *
 * @param declared whether the member says so
 * @param known what others' judgements make of it; null as long as too few of them weigh
 */
public record TopicSkill(
    TopicId topic,
    String slug,
    String nameEn,
    String nameFi,
    boolean declared,
    @Nullable Known known) {

  /**
   * Skill as judged by others, from 0 to 1.
   *
   * @param lowerBound with 95 % certainty it is at least this
   * @param upperBound with 95 % certainty it is at most this
   * @param judgements how many judgements weigh in it
   * @param people by how many people
   * @param newest when the newest of them was made
   */
  public record Known(
      double lowerBound,
      double mean,
      double upperBound,
      long judgements,
      long people,
      Instant newest) {}

  /** Returns the name of the topic in the language of a page. */
  public String name(String language) {
    return "fi".equals(language) ? nameFi : nameEn;
  }

  /** Tells whether others' judgements make something of it. */
  public boolean isKnown() {
    return known != null;
  }
}
