package org.talkoot.privacy.application;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.talkoot.member.application.Identity;
import org.talkoot.shared.application.Texts;

/** The page of the archive that says in words what is in which file. */
final class ArchiveIndex {
  private static final Texts WORDS = new Texts("own-data");

  private final Template page = read();

  String of(Identity owner, List<ArchiveFile> files, Instant at, Locale locale) {
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(locale)
            .format(at.atOffset(ZoneOffset.UTC));
    return page.execute(
        Map.of(
            "language", "fi".equals(locale.getLanguage()) ? "fi" : "en",
            "title", WORDS.text("title", locale, owner.displayName()),
            "lead", WORDS.text("lead", locale, day),
            "file", WORDS.text("file", locale),
            "what", WORDS.text("what", locale),
            "count", WORDS.text("count", locale),
            "left", WORDS.text("left", locale),
            "files", files.stream().map(one -> row(one, locale)).toList()));
  }

  private static Map<String, Object> row(ArchiveFile file, Locale locale) {
    return Map.of(
        "name", "data/" + file.name() + ".json",
        "what", WORDS.text("section." + file.name(), locale),
        "entries", file.entries());
  }

  private static Template read() {
    try (InputStream file =
            Objects.requireNonNull(ArchiveIndex.class.getResourceAsStream("/own-data.html"));
        InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      return Mustache.compiler().compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
