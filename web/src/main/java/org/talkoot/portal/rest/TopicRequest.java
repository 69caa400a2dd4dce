package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.TopicWords;
import org.talkoot.expertise.application.DescribeTopic;
import org.talkoot.member.MemberId;

/**
 * What shall be said of a topic.
 *
 * @param about what it is about, in a line in each language
 */
@Schema(name = "TopicRequest")
public record TopicRequest(@Nullable Words name, @Nullable Words about) {

  /** Words in the languages of the portal. */
  @Schema(name = "TopicWords")
  public record Words(@Nullable String en, @Nullable String fi) {
    private static final Words NONE = new Words(null, null);

    String english() {
      return Objects.requireNonNullElse(en, "");
    }

    String finnish() {
      return Objects.requireNonNullElse(fi, "");
    }
  }

  DescribeTopic command(MemberId by, String slug) {
    Words names = Objects.requireNonNullElse(name, Words.NONE);
    Words lines = Objects.requireNonNullElse(about, Words.NONE);
    return new DescribeTopic(
        by,
        slug,
        new TopicWords(names.english(), lines.english()),
        new TopicWords(names.finnish(), lines.finnish()));
  }
}
