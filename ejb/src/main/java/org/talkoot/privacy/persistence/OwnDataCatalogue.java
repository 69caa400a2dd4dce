package org.talkoot.privacy.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which rows of which table belong to a member, read from {@code own-data.sql}. */
public final class OwnDataCatalogue {
  private static final Pattern SECTION =
      Pattern.compile("^-- section ([a-z-]+): (.+)\\R([^;]+);", Pattern.MULTILINE);
  private static final Pattern LEFT_OUT =
      Pattern.compile("^-- left out ([a-z_.]+): (.+)$", Pattern.MULTILINE);

  private final List<OwnSection> sections = new ArrayList<>();
  private final Map<String, String> leftOut = new LinkedHashMap<>();

  /** Reads the catalogue. */
  public OwnDataCatalogue() {
    String text = read();
    Matcher section = SECTION.matcher(text);
    while (section.find()) {
      List<String> columns = List.of(section.group(2).strip().split(",\\s*"));
      sections.add(new OwnSection(section.group(1), columns, section.group(3).strip()));
    }
    Matcher left = LEFT_OUT.matcher(text);
    while (left.find()) {
      leftOut.put(left.group(1), left.group(2).strip());
    }
  }

  /** Returns what goes into an archive, in its order. */
  public List<OwnSection> sections() {
    return List.copyOf(sections);
  }

  /** Returns the columns that name members and do not go into it, with the reasons. */
  public Map<String, String> leftOut() {
    return Map.copyOf(leftOut);
  }

  private static String read() {
    try (InputStream file =
        Objects.requireNonNull(OwnDataCatalogue.class.getResourceAsStream("/own-data.sql"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
