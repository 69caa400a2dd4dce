package org.talkoot.portal.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which honour roll: a network or all of them, a topic or all, a period, and whose honour.
 *
 * @param network slug, empty for all public networks
 * @param topic slug, empty for all
 */
public record HonourFilter(String network, String topic, Period period, Kind kind) {

  /** Reads what a caller wrote; what is not known means everything. */
  public static HonourFilter of(
      @Nullable String network,
      @Nullable String topic,
      @Nullable String period,
      @Nullable String kind) {
    return new HonourFilter(
        network == null ? "" : network,
        topic == null ? "" : topic,
        Period.of(period),
        Kind.of(kind));
  }

  /** How far back the roll looks. */
  public enum Period {
    WEEK(7),
    MONTH(30),
    SEASON(90),
    ALL(0);

    private final int days;

    Period(int days) {
      this.days = days;
    }

    /** Returns the beginning of the period that ends now; empty means ever. */
    public Optional<Instant> since(Instant now) {
      return days == 0 ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days)));
    }

    /** Returns the word used in addresses and answers. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Period of(@Nullable String code) {
      for (Period period : values()) {
        if (period.code().equals(code)) {
          return period;
        }
      }
      return SEASON;
    }
  }

  /** Whose honour the roll shows. */
  public enum Kind {
    TOP("", ""),
    RISING("", ""),
    REVIEWERS("reviewer", ""),
    CLOSERS("", "O-2");

    private final String track;
    private final String rule;

    Kind(String track, String rule) {
      this.track = track;
      this.rule = rule;
    }

    /** Returns the track whose lines count, empty for all. */
    public String track() {
      return track;
    }

    /** Returns the only rule whose lines count, empty for all. */
    public String rule() {
      return rule;
    }

    /** Returns the word used in addresses and answers. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(@Nullable String code) {
      for (Kind kind : values()) {
        if (kind.code().equals(code)) {
          return kind;
        }
      }
      return TOP;
    }
  }
}
