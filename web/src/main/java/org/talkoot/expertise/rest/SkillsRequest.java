package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.expertise.SkillWords;

/**
 * What the caller says to know about; it replaces what was said before.
 *
 * @param topics names or slugs
 */
@Schema(name = "SkillsRequest")
public record SkillsRequest(@ArraySchema(maxItems = 12) @Nullable List<@Nullable String> topics) {
  SkillWords words() {
    return new SkillWords(
        Stream.ofNullable(topics)
            .flatMap(List::stream)
            .map(topic -> Objects.requireNonNullElse(topic, ""))
            .toList());
  }
}
