package org.talkoot.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.talkoot.assignment.ReviewTerms;
import org.talkoot.expertise.Availability;

/**
 * What the operator of an installation may set about assigning reviewers ({@code
 * TALKOOT_REVIEW_…}).
 */
@ApplicationScoped
public class ReviewSettings {
  private static final int MOST_CALLS = 2;

  private final Function<String, Optional<String>> source;

  /** Reads the settings of the installation. */
  public ReviewSettings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  /** Reads settings from elsewhere. */
  public ReviewSettings(Function<String, Optional<String>> source) {
    this.source = source;
  }

  /** Returns how much time reviewers have. */
  public ReviewTerms terms() {
    ReviewTerms usual = ReviewTerms.USUAL;
    return new ReviewTerms(
        time("answer", usual.answer()),
        time("time", usual.review()),
        time("more.time", usual.moreTime()),
        time("reminder", usual.reminder()));
  }

  /** Returns how long solutions of an open problem wait for each other. */
  public Duration batch() {
    return time("batch", Duration.ofHours(1));
  }

  /** Returns after which time seats that nobody could take are tried again. */
  public Duration retry() {
    return time("retry", Duration.ofHours(6));
  }

  /** Returns how many reviews a week somebody is asked for who set nothing. */
  public int usualLoad() {
    return number("load", Availability.USUAL_REVIEWS);
  }

  /** Returns how many reviewers disagreement calls in addition, at most. */
  public int mostCalls() {
    return number("calls", MOST_CALLS);
  }

  /** Returns after which time half of a deed counts no more as activity. */
  public Duration activityHalfLife() {
    return source
        .apply("talkoot.activity.half.life")
        .map(Duration::parse)
        .orElse(Duration.ofDays(30));
  }

  private Duration time(String name, Duration usual) {
    return source.apply("talkoot.review." + name).map(Duration::parse).orElse(usual);
  }

  private int number(String name, int usual) {
    return source.apply("talkoot.review." + name).map(Integer::valueOf).orElse(usual);
  }
}
