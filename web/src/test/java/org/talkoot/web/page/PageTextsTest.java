package org.talkoot.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages speak both languages, and only through the bundles. */
class PageTextsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY =
      Pattern.compile("(?:i18n\\['|text\\.of\\(')([A-Za-z0-9.]+)'[\\],)]");
  private static final Pattern LABEL =
      Pattern.compile("\\b(?:label|hint)=\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+)\"");
  private static final Pattern WORDS =
      Pattern.compile(
          ">[^<>#{}]*\\p{L}{2,}[^<>#{}]*<|(?:alt|title|placeholder|aria-label)=\"[^\"#]*\\p{L}{2,}");
  private static final Set<String> LANGUAGE_NAMES = Set.of("English", "Suomi", "EN", "FI");

  private final Properties english = bundle("en");
  private final Properties finnish = bundle("fi");

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(finnish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void no_text_is_empty_and_every_pattern_can_be_filled() {
    for (Properties bundle : List.of(english, finnish)) {
      for (String key : bundle.stringPropertyNames()) {
        assertThat(bundle.getProperty(key)).as(key).isNotBlank();
        if (bundle.getProperty(key).contains("{")) {
          new MessageFormat(bundle.getProperty(key), Locale.ENGLISH).format(new Object[] {1, 1, 1});
        }
      }
    }
  }

  @Test
  void every_key_that_a_page_names_exists() {
    Set<String> missing = new TreeSet<>();
    for (Path page : pages()) {
      String text = read(page);
      Stream.of(KEY, LABEL)
          .flatMap(pattern -> pattern.matcher(text).results())
          .map(match -> match.group(1))
          .filter(key -> !english.containsKey(key))
          .forEach(key -> missing.add(page.getFileName() + ": " + key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void no_page_has_words_written_into_it() {
    Set<String> written = new TreeSet<>();
    for (Path page : pages()) {
      Matcher words = WORDS.matcher(read(page).replaceAll("(?s)<!--.*?-->|#\\{[^}]*}", ""));
      while (words.find()) {
        String found = words.group().replaceAll("[<>]", "").strip();
        if (!LANGUAGE_NAMES.contains(found)) {
          written.add(page.getFileName() + ": " + found);
        }
      }
    }
    assertThat(written).isEmpty();
  }

  private static List<Path> pages() {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties bundle(String language) {
    Properties properties = new Properties();
    String name = "/i18n/messages_" + language + ".properties";
    try (InputStream file = PageTextsTest.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
