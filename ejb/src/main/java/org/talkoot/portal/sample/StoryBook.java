package org.talkoot.portal.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the story of the sample community. */
final class StoryBook {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryBook() {}

  static People people() {
    return read("people.json", new TypeReference<>() {});
  }

  /**
   * Returns the hashes of the passwords by handle. The passwords themselves stand in the README;
   * hashing forty of them would take longer than telling the rest.
   */
  static Map<String, String> passwords() {
    return read("passwords.json", new TypeReference<>() {});
  }

  static List<TopicLines.Line> topics() {
    return read("topics.json", new TypeReference<>() {});
  }

  static List<Plot> plots() {
    return Stream.of(
            "problems-first-year.json",
            "problems-second-year.json",
            "problems-en.json",
            "problems-fi.json",
            "problems-blind.json",
            "problems-now.json")
        .flatMap(file -> read(file, new TypeReference<List<Plot>>() {}).stream())
        .toList();
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = StoryBook.class.getResourceAsStream("/sample/" + file)) {
      return JSON.readValue(Objects.requireNonNull(in, file), type);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
