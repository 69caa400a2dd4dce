package org.talkoot.search.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.search.application.Found;
import org.talkoot.search.application.SearchFilter;
import org.talkoot.shared.application.Window;

/**
 * Keeps what was found for some seconds ({@code TALKOOT_FIGURES}).
 *
 * <p>A search finds the same for all who may know of the same networks: nothing else of the reader
 * decides. Which networks that are is asked each time and is part of what is kept.
 */
@ApplicationScoped
public class KeptFinds {
  private static final int MOST = 1_000;

  private final Cache<Asked, Found> found;

  /** What was asked for, and by whom as far as that matters. */
  record Asked(String words, SearchFilter filter, Window window, Set<Long> networks) {}

  /** For the container's proxy, and for whoever keeps nothing. */
  public KeptFinds() {
    this(Duration.ZERO);
  }

  /**
   * Keeps what is asked for most.
   *
   * @param good for how long what was found is good; zero searches each time
   */
  @Inject
  public KeptFinds(@ConfigProperty(name = "talkoot.figures", defaultValue = "PT5S") Duration good) {
    found = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(good).build();
  }

  /** Returns what is kept, or searches; nothing waits for another one's search. */
  Found get(Asked asked, Supplier<Found> search) {
    Found kept = found.getIfPresent(asked);
    if (kept == null) {
      kept = search.get();
      found.put(asked, kept);
    }
    return kept;
  }
}
