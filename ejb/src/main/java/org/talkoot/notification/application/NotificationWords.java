package org.talkoot.notification.application;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.talkoot.notification.persistence.NotificationQueries;
import org.talkoot.problem.DueDay;
import org.talkoot.problem.application.PartNames;
import org.talkoot.shared.Json;
import org.talkoot.shared.application.Texts;

/** What fills the places of a notification's sentence. */
final class NotificationWords {
  private static final Texts WORDS = new Texts("notifications");
  private static final List<String> COUNTED = List.of("good", "bad", "days", "givers");

  private NotificationWords() {}

  /**
   * Who, which question, which network; for requests of reviews when they are due, for levels which
   * one and what counted.
   */
  static Object[] places(NotificationQueries.Row row, Locale locale) {
    Object[] places = new Object[9];
    places[0] =
        row.actorHandle() == null || row.actorName() == null
            ? ""
            : PartNames.called(row.actorHandle(), row.actorName(), locale);
    places[1] = Objects.requireNonNullElse(row.question(), "");
    places[2] = row.networkName();
    if (row.kind().startsWith("assignment.")) {
      places[3] = due(Json.read(row.numbers(), new TypeReference<>() {}), locale);
    }
    if (row.kind().startsWith("level.")) {
      fillLevel(places, Json.read(row.numbers(), new TypeReference<>() {}), locale);
    }
    return places;
  }

  private static String due(Map<String, Long> numbers, Locale locale) {
    return DueDay.at(Instant.ofEpochSecond(numbers.getOrDefault("due", 0L)))
        .day()
        .format(
            DateTimeFormatter.ofPattern(
                "fi".equals(locale.getLanguage()) ? "d.M.yyyy" : "d MMMM yyyy", locale));
  }

  private static void fillLevel(Object[] places, Map<String, Long> numbers, Locale locale) {
    places[3] = WORDS.text("level." + numbers.getOrDefault("level", 0L), locale);
    for (int i = 0; i < COUNTED.size(); i++) {
      places[4 + i] = numbers.getOrDefault(COUNTED.get(i), 0L);
    }
    places[8] = WORDS.text("track." + numbers.getOrDefault("track", 0L), locale);
  }
}
