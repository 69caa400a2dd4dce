package org.talkoot.portal.application;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talkoot.shared.Json;

/** Takes the words out of a draft, whatever form it fills, so that they can be read and copied. */
final class DraftWords {
  /** What is chosen, not written. */
  private static final Set<String> CHOSEN =
      Set.of("language", "verdict", "connection", "step", "criterion");

  private DraftWords() {}

  static String of(String content) {
    return words(Json.read(content, new TypeReference<Map<String, Object>>() {}))
        .collect(Collectors.joining("\n\n"));
  }

  private static Stream<String> words(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? Stream.empty() : Stream.of(text.strip());
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(DraftWords::words);
    }
    if (value instanceof Map<?, ?> fields) {
      return fields.entrySet().stream()
          .filter(field -> !CHOSEN.contains(field.getKey()))
          .flatMap(field -> words(field.getValue()));
    }
    return Stream.empty();
  }
}
