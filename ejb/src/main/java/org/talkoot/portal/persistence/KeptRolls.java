package org.talkoot.portal.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.portal.application.HonourFilter;
import org.talkoot.portal.application.RankedPerson;
import org.talkoot.portal.application.RollPlace;

/**
 * Pages of the honour roll, read once for everybody in some seconds ({@code TALKOOT_FIGURES}): they
 * show public networks only, the same to all, and follow the ledger by a second anyway.
 */
@ApplicationScoped
public class KeptRolls {
  private static final int MOST_PAGES = 1_000;

  private final Cache<Asked, List<RankedPerson>> pages;

  private record Asked(HonourFilter filter, RollPlace after, int lines) {}

  /** For the container's proxy. */
  protected KeptRolls() {
    this(Duration.ZERO);
  }

  /**
   * Keeps nothing yet.
   *
   * @param good for how long a page is good; zero reads each time
   */
  @Inject
  public KeptRolls(@ConfigProperty(name = "talkoot.figures", defaultValue = "PT5S") Duration good) {
    pages = Caffeine.newBuilder().maximumSize(MOST_PAGES).expireAfterWrite(good).build();
  }

  /** Returns what was read lately, else reads it; who asks meanwhile waits for the same. */
  public List<RankedPerson> page(
      HonourFilter filter, RollPlace after, int lines, Supplier<List<RankedPerson>> read) {
    return pages.get(new Asked(filter, after, lines), any -> read.get());
  }
}
