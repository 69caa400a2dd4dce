package org.talkoot.portal.application;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which honour roll: a network or all of them, a topic or all, a track or all, a period, and whose.
 *
 * @param network slug, empty for all public networks
 * @param topic slug, empty for all
 * @param track code, empty for all
 */
public record HonourFilter(String network, String topic, String track, Period period, Kind kind) {

  /** Reads what a caller wrote; what is not known means everything. */
  public static HonourFilter of(
      @Nullable String network,
      @Nullable String topic,
      @Nullable String track,
      @Nullable String period,
      @Nullable String kind) {
    return new HonourFilter(
        network == null ? "" : network,
        topic == null ? "" : topic,
        track == null ? "" : track,
        Period.of(period),
        Kind.of(kind));
  }

  /** Returns the board of the standings that the roll shows. */
  public String board() {
    return kind.board().isEmpty() ? track : kind.board();
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

    /** Returns how many days it has, 0 for ever. */
    public int days() {
      return days;
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
    TOP(""),
    RISING(""),
    REVIEWERS("reviewer"),
    CLOSERS("closers");

    private final String board;

    Kind(String board) {
      this.board = board;
    }

    /** Returns the board of the standings, empty where the track decides. */
    public String board() {
      return board;
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
