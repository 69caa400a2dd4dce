package org.talkoot.web.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where parts may be kept: a part is known by the place of its tag, so there it must be one. */
class KeptPlacesTest {
  private static final Path PAGES = Path.of("src", "main", "webapp");
  private static final Pattern TAG = Pattern.compile("<ui:repeat\\b|</ui:repeat>|<t:kept\\b");

  @Test
  void tags_keep_nothing_for_they_stand_in_many_places_with_texts_of_the_place() {
    assertThat(keeping())
        .isNotEmpty()
        .noneMatch(page -> page.startsWith(PAGES.resolve("WEB-INF/tags")));
  }

  @Test
  void rows_are_kept_one_by_one_or_not_at_all() {
    assertThat(keeping()).noneMatch(page -> keepsInRepeat(read(page)));
    assertThat(keepsInRepeat("<ui:repeat value='#{rows}'><t:kept></t:kept></ui:repeat>")).isTrue();
    assertThat(keepsInRepeat("<ui:repeat></ui:repeat><t:kept></t:kept>")).isFalse();
  }

  private static List<Path> keeping() {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml") && read(file).contains("<t:kept"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean keepsInRepeat(String page) {
    int depth = 0;
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      switch (tag.group()) {
        case "<ui:repeat" -> depth++;
        case "</ui:repeat>" -> depth--;
        default -> {
          if (depth > 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
