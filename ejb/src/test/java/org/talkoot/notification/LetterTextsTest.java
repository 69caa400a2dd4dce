package org.talkoot.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be told has its words in both languages, also what is added later. */
class LetterTextsTest {
  @ParameterizedTest
  @EnumSource(Concern.class)
  void every_kind_has_a_sentence_and_a_name(Concern concern) {
    for (String language : new String[] {"en", "fi"}) {
      Properties words = bundle("notifications", language);
      assertThat(words.getProperty(concern.kind())).as(language).isNotBlank();
      assertThat(words.getProperty("kind." + concern.kind())).as(language).isNotBlank();
    }
    assertThat(concern.category()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void every_category_has_a_heading_in_letters(Category category) {
    for (String language : new String[] {"en", "fi"}) {
      assertThat(bundle("digest", language).getProperty("category." + category.code()))
          .as(language)
          .isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"notifications", "digest", "letters"})
  void both_languages_have_the_same_keys(String name) {
    assertThat(bundle(name, "fi").stringPropertyNames())
        .isEqualTo(bundle(name, "en").stringPropertyNames());
  }

  @Test
  void every_rhythm_of_letters_has_its_words() {
    Properties words = bundle("digest", "en");
    for (Rhythm rhythm : Rhythm.values()) {
      if (rhythm != Rhythm.NEVER) {
        for (String key : new String[] {"head.", "subject.", "foot.why.", "foot.stop."}) {
          assertThat(words.getProperty(key + rhythm)).isNotBlank();
        }
      }
    }
  }

  private static Properties bundle(String name, String language) {
    Properties words = new Properties();
    String file = "/i18n/" + name + "_" + language + ".properties";
    try (InputStream stream = LetterTextsTest.class.getResourceAsStream(file)) {
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
