package org.talkoot.badge.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The medals struck lately that everybody may know of, read once for everybody in some seconds
 * ({@code TALKOOT_FIGURES}).
 */
@ApplicationScoped
public class KeptMedals {
  private final Cache<Integer, List<BadgeQueries.Struck>> medals;

  /** For the container's proxy. */
  protected KeptMedals() {
    this(Duration.ZERO);
  }

  /**
   * Keeps nothing yet.
   *
   * @param good for how long medals are good; zero reads each time
   */
  @Inject
  public KeptMedals(
      @ConfigProperty(name = "talkoot.figures", defaultValue = "PT5S") Duration good) {
    medals = Caffeine.newBuilder().expireAfterWrite(good).build();
  }

  /** Returns up to so many as were read lately, else reads them. */
  public List<BadgeQueries.Struck> struck(int limit, Supplier<List<BadgeQueries.Struck>> read) {
    return medals.get(limit, any -> read.get());
  }
}
