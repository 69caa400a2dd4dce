package org.talkoot.problem.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.talkoot.problem.application.ProblemSummary;

/**
 * Keeps rows of lists while they stay the same.
 *
 * <p>A list asks the database which problems stand in it and by which stamps; a row changes its
 * stamp with the problem, its counts, its network, its requester and its status. Only names of its
 * topics may be as old as {@code TALKOOT_KEPT} allows. Who may know of a problem is asked each
 * time.
 */
@ApplicationScoped
public class KeptSummaries {
  private static final int MOST = 20_000;

  private final Cache<Place, ProblemSummary> rows;

  /** A problem in a list, and the stamp of its row. */
  record Place(long problem, String stamp) {}

  /** For the container's proxy, and for whoever keeps nothing. */
  public KeptSummaries() {
    this(Duration.ZERO);
  }

  /**
   * Keeps the rows shown most.
   *
   * @param good for how long a row is good at most; zero reads each time
   */
  @Inject
  public KeptSummaries(
      @ConfigProperty(name = "talkoot.kept", defaultValue = "PT30S") Duration good) {
    rows = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(good).build();
  }

  /**
   * Returns the rows of these places in their order, reading those that are not kept.
   *
   * <p>A row that changes between the two readings stands as it is then; one that is gone is left
   * out.
   */
  List<ProblemSummary> rows(
      List<Place> places, Function<Collection<Long>, Map<Place, ProblemSummary>> reading) {
    Map<Long, ProblemSummary> known = new HashMap<>();
    rows.getAllPresent(places).forEach((place, row) -> known.put(place.problem(), row));
    List<Long> missing = new ArrayList<>();
    places.stream().map(Place::problem).filter(id -> !known.containsKey(id)).forEach(missing::add);
    if (!missing.isEmpty()) {
      Map<Place, ProblemSummary> read = reading.apply(missing);
      rows.putAll(read);
      read.forEach((place, row) -> known.put(place.problem(), row));
    }
    return places.stream()
        .map(place -> known.get(place.problem()))
        .filter(Objects::nonNull)
        .toList();
  }
}
