package org.talkoot.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.talkoot.web.expression.Steady;

/**
 * Writes numbers, points, scores, dates and money as the language does.
 *
 * <p>English: {@code 4,318 points}, {@code 4.5 ±0.2}, {@code 14 April 2026}, {@code 7:30}, {@code
 * 83%}, {@code €3,000}. Finnish: {@code 4 318 pistettä}, {@code 4,5 ±0,2}, {@code 14.4.2026},
 * {@code klo 7.30}, {@code 83 %}, {@code 3 000 €}, always with no-break spaces.
 */
@Steady
public final class Formats {
  private static final String NO_BREAK = "\u00a0";
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final Formats ENGLISH = new Formats(Language.EN);
  private static final Formats FINNISH = new Formats(Language.FI);

  private final boolean finnish;
  private final DecimalFormat thousands;
  private final DateTimeFormatter day;
  private final DateTimeFormatter shortDay;
  private final DateTimeFormatter time;
  private final DateTimeFormatter month;
  private final DateTimeFormatter shortMonth;
  private final DateTimeFormatter weekday;

  private Formats(Language language) {
    finnish = language == Language.FI;
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(language.locale());
    symbols.setGroupingSeparator(finnish ? '\u00a0' : ',');
    symbols.setMinusSign('\u2212');
    thousands = new DecimalFormat("#,##0", symbols);
    day = pattern(finnish ? "d.M.yyyy" : "d MMMM yyyy", language);
    shortDay = pattern(finnish ? "d.M." : "d MMM", language);
    month = pattern(finnish ? "LLLL'ssa' yyyy" : "MMMM yyyy", language);
    shortMonth = pattern("LLL yyyy", language);
    weekday = pattern(finnish ? "cccc d.M." : "EEEE d MMMM", language);
    time = pattern(finnish ? "'klo'\u00a0H.mm" : "H:mm", language);
  }

  /** Returns the formats of a language. */
  public static Formats of(Language language) {
    return language == Language.FI ? FINNISH : ENGLISH;
  }

  /** Returns 4,318 or 4 318. */
  public String number(Number value) {
    synchronized (thousands) {
      return thousands.format(value.longValue());
    }
  }

  /** Returns +150 or −2, the sign always shown. */
  public String signed(Number value) {
    return (value.longValue() > 0 ? "+" : "") + number(value);
  }

  /** Returns 4,318 points, or 4 318 pistettä. */
  public String points(Number value) {
    boolean one = value.longValue() == 1;
    String unit = finnish ? (one ? "piste" : "pistettä") : (one ? "point" : "points");
    return number(value) + NO_BREAK + unit;
  }

  /** Returns 4,318 pts, or 4 318 p. */
  public String pts(Number value) {
    return number(value) + NO_BREAK + (finnish ? "p." : "pts");
  }

  /** Returns one decimal: 4.5 or 4,5. */
  public String decimal(Number value) {
    String text =
        BigDecimal.valueOf(value.doubleValue()).setScale(1, RoundingMode.HALF_UP).toPlainString();
    return finnish ? text.replace('.', ',') : text;
  }

  /** Returns one decimal with its sign: +0.4 or −0,4. */
  public String signedDecimal(Number value) {
    String size = decimal(Math.abs(value.doubleValue()));
    boolean none = size.matches("0[.,]0");
    return none ? size : (value.doubleValue() > 0 ? "+" : "\u2212") + size;
  }

  /** Returns half the width of a range as ±0.2. */
  public String range(Number low, Number high) {
    return "±" + decimal((high.doubleValue() - low.doubleValue()) / 2);
  }

  /** Returns 83% or 83 %. */
  public String percent(Number value) {
    return number(value) + (finnish ? NO_BREAK : "") + "%";
  }

  /** Returns €3,000 or 3 000 €. */
  public String euros(Number value) {
    return finnish ? number(value) + NO_BREAK + "€" : "€" + number(value);
  }

  /** Returns 14 April 2026 or 14.4.2026. */
  public String date(Instant at) {
    return date(at.atZone(ZONE).toLocalDate());
  }

  /** Returns 14 April 2026 or 14.4.2026. */
  public String date(LocalDate date) {
    return noBreaks(day.format(date));
  }

  /** Returns 14 Apr or 14.4. */
  public String shortDate(Instant at) {
    return noBreaks(shortDay.format(at.atZone(ZONE)));
  }

  /** Returns 14 Apr or 14.4. */
  public String shortDate(LocalDate date) {
    return noBreaks(shortDay.format(date));
  }

  /** Returns May 2026 or toukokuussa 2026, as it stands after "in". */
  public String inMonth(Instant at) {
    return month.format(at.atZone(ZONE));
  }

  /** Returns May 2026 or touko 2026, as it stands under a chart. */
  public String month(Instant at) {
    return noBreaks(shortMonth.format(at.atZone(ZONE)));
  }

  /** Returns 7:30 or klo 7.30. */
  public String time(Instant at) {
    return time.format(at.atZone(ZONE));
  }

  /** Returns 7:30 or klo 7.30 where the reader lives. */
  public String time(Instant at, ZoneId zone) {
    return time.format(at.atZone(zone));
  }

  /** Returns Wednesday 15 April or keskiviikko 15.4., as a heading. */
  public String weekday(LocalDate date) {
    return noBreaks(weekday.format(date));
  }

  /** Returns the date and time as a sentence would have it. */
  public String dateTime(Instant at) {
    return date(at) + (finnish ? " " : ", ") + time(at);
  }

  /** Returns the machine-readable form for {@code <time datetime>}, which knows whole seconds. */
  public String machine(Object at) {
    return at instanceof Instant instant
        ? instant.truncatedTo(ChronoUnit.SECONDS).toString()
        : at.toString();
  }

  /** Returns the whole days left until a deadline, never below zero; a begun day counts. */
  public static long daysLeft(Instant deadline, Clock clock) {
    long seconds = Duration.between(clock.instant(), deadline).getSeconds();
    return Math.max(0, (seconds + Duration.ofDays(1).getSeconds() - 1) / 86_400);
  }

  private static DateTimeFormatter pattern(String pattern, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }

  private static String noBreaks(String text) {
    return text.replace(" ", NO_BREAK);
  }
}
