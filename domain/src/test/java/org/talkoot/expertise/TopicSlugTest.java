package org.talkoot.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSlugTest {
  @ParameterizedTest
  @CsvSource({
    "Heat pumps, heat-pumps",
    "heat-pumps, heat-pumps",
    "'  Heat   Pumps ', heat-pumps",
    "Pyörätiet, pyoratiet",
    "C++, c++",
    "C#, c#",
    "Đà Lạt, đa-lat",
    "Библиотеки, библиотеки"
  })
  void ways_to_write_a_topic_are_one_slug(String written, String slug) {
    assertThat(TopicSlug.parse(written)).contains(new TopicSlug(slug));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "---", "?!", "forty-one-characters-are-one-more-than-it-takes"})
  void what_has_no_letters_or_too_many_is_no_topic(String written) {
    assertThat(TopicSlug.parse(written)).isEmpty();
  }

  @Test
  void a_slug_reads_as_words() {
    assertThat(TopicSlug.of("Heat pumps").words()).isEqualTo("heat pumps");
  }
}
