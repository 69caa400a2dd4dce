package org.talkoot.reputation.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.reputation.application.LedgerFilter;

/**
 * What the reader of a ledger asked for in the address.
 *
 * @param network slug of the network, empty for all
 * @param rule code of the rule, empty for all
 * @param track code of the track, empty for all
 * @param topic slug of the topic, empty for all
 * @param period {@code 30} or {@code 90} for the last days, {@code year} for this one, empty for
 *     all
 * @param line sequence of the one line to show with those that belong to it, 0 for all
 * @param after where the list goes on, null for its beginning
 */
public record LedgerQuery(
    MemberId member,
    String network,
    String rule,
    String track,
    String topic,
    String period,
    long line,
    @Nullable String after) {

  static LedgerQuery of(HttpServletRequest request, MemberId member) {
    return new LedgerQuery(
        member,
        word(request, "network"),
        word(request, "rule"),
        word(request, "track"),
        word(request, "topic"),
        word(request, "period"),
        number(request, "line"),
        request.getParameter("after"));
  }

  private static String word(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value != null && value.matches("[\\p{Alnum}-]{1,100}") ? value : "";
  }

  private static long number(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value != null && value.matches("\\d{1,15}") ? Long.parseLong(value) : 0;
  }

  LedgerFilter filter(Clock clock) {
    return new LedgerFilter(
        member,
        orNull(network),
        orNull(rule),
        orNull(track),
        orNull(topic),
        since(clock.instant()),
        null,
        line);
  }

  /** Returns where the period begins, null for no beginning. */
  private @Nullable Instant since(Instant now) {
    return switch (period) {
      case "30", "90" -> now.minus(Duration.ofDays(Long.parseLong(period)));
      case "year" ->
          now.atZone(ZoneOffset.UTC)
              .toLocalDate()
              .withDayOfYear(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant();
      default -> null;
    };
  }

  private static @Nullable String orNull(String value) {
    return value.isEmpty() ? null : value;
  }

  /** Tells whether anything is left out. */
  public boolean isNarrowed() {
    return line != 0 || !(network + rule + track + topic + period).isEmpty();
  }

  /** Returns the query that goes on from a place. */
  String after(String cursor) {
    return getWords() + "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
  }

  /** Returns the filter as it stands in addresses. */
  public String getWords() {
    return "?network="
        + network
        + "&rule="
        + rule
        + "&track="
        + track
        + "&topic="
        + topic
        + "&period="
        + period
        + (line == 0 ? "" : "&line=" + line);
  }
}
