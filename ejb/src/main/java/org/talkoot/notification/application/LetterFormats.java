package org.talkoot.notification.application;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates and numbers of a letter as its language does, days in the reader’s zone. */
record LetterFormats(Locale locale, ZoneId zone) {
  private static final char NO_BREAK = '\u00a0';
  private static final char MINUS = '\u2212';

  /** Returns 17 April 2026, or 17.4.2026. */
  String date(Instant at) {
    return date(at.atZone(zone).toLocalDate());
  }

  /** Returns 17 April 2026, or 17.4.2026. */
  String date(LocalDate day) {
    String pattern = isFinnish() ? "d.M.yyyy" : "d MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  /** Returns 4,318, or 4 318. */
  String number(long value) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(locale);
    symbols.setGroupingSeparator(isFinnish() ? NO_BREAK : ',');
    symbols.setMinusSign(MINUS);
    return new DecimalFormat("#,##0", symbols).format(value);
  }

  /** Returns +186 or −36. */
  String signed(long value) {
    return (value > 0 ? "+" : "") + number(value);
  }

  private boolean isFinnish() {
    return "fi".equals(locale.getLanguage());
  }
}
