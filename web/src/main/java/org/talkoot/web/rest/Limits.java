package org.talkoot.web.rest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How much one caller may ask for, each a setting: {@code talkoot.limits.<name>} a minute or, for
 * rare things, an hour.
 *
 * <p>{@code TALKOOT_LIMITS=relaxed} raises all of them a hundredfold for load and race tests.
 */
@ApplicationScoped
public class Limits {
  private static final int HUNDREDFOLD = 100;
  private static final int LONGEST_BODY = 1 << 20;

  private final Map<Budget, Integer> most = new EnumMap<>(Budget.class);
  private boolean relaxed;
  private int longestBody;

  /** Reads the settings once: looking them up at each request costs more than counting it. */
  @PostConstruct
  void read() {
    relaxed =
        ConfigProvider.getConfig()
            .getOptionalValue("talkoot.limits", String.class)
            .filter("relaxed"::equals)
            .isPresent();
    longestBody = setting("talkoot.limits.body", LONGEST_BODY);
    for (Budget budget : Budget.values()) {
      int usual = setting(budget.setting(), budget.usual());
      most.put(budget, relaxed ? Math.multiplyExact(usual, HUNDREDFOLD) : usual);
    }
  }

  /** Tells whether the limits are raised a hundredfold. */
  public boolean areRelaxed() {
    return relaxed;
  }

  /** Returns how many requests of a kind one caller may make within its period. */
  public int most(Budget budget) {
    return most.getOrDefault(budget, 0);
  }

  /** Returns the greatest length of a body in bytes. */
  public int longestBody() {
    return longestBody;
  }

  private static int setting(String name, int usual) {
    return ConfigProvider.getConfig().getOptionalValue(name, Integer.class).orElse(usual);
  }

  /** What requests are counted against. */
  public enum Budget {
    /** All reading of one member or address. */
    READ(600, Duration.ofMinutes(1)),
    /** All changes by one member. */
    WRITE(120, Duration.ofMinutes(1)),
    /** Votes of one member. */
    VOTE(60, Duration.ofMinutes(1)),
    /** Briefs, solutions, comments, reviews and thanks of one member. */
    POST(60, Duration.ofHours(1)),
    /** Full-text searches of one member or address. */
    SEARCH(60, Duration.ofMinutes(1)),
    /** Complete exports of one member. */
    EXPORT(10, Duration.ofHours(1)),
    /** Sign-ups and token requests from one address. */
    SIGN_IN(60, Duration.ofHours(1));

    private final int usual;
    private final Duration period;

    Budget(int usual, Duration period) {
      this.usual = usual;
      this.period = period;
    }

    int usual() {
      return usual;
    }

    Duration period() {
      return period;
    }

    String setting() {
      return "talkoot.limits." + Codes.of(this);
    }
  }
}
