package org.talkoot.portal.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.talkoot.network.Viewer;
import org.talkoot.portal.persistence.HonourQueries;
import org.talkoot.portal.persistence.KeptRolls;
import org.talkoot.portal.persistence.RollQueries;
import org.talkoot.reputation.Season;
import org.talkoot.shared.InvalidInput;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;

/** Reads the honour roll and what stands beside it; a statement each. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HonourReading {
  private static final int FORTNIGHT = 14;

  @Inject private HonourQueries queries;
  @Inject private RollQueries rolls;
  @Inject private KeptRolls kept;
  @Inject private Clock clock;

  /** Returns one page of the roll, the most points first. */
  public Page<RankedPerson> roll(HonourFilter filter, Window window) {
    RollPlace after =
        window
            .after()
            .map(cursor -> RollPlace.of(cursor).orElseThrow(HonourReading::unknownPlace))
            .orElse(RollPlace.BEGINNING);
    List<RankedPerson> people = lines(filter, after, window.fetch());
    return Page.of(people, window, person -> RollPlace.of(person).cursor());
  }

  /** Returns the first lines of the roll. */
  public List<RankedPerson> roll(HonourFilter filter, int lines) {
    return lines(filter, RollPlace.BEGINNING, lines);
  }

  private List<RankedPerson> lines(HonourFilter filter, RollPlace after, int lines) {
    return kept.page(filter, after, lines, () -> read(filter, after, lines));
  }

  private List<RankedPerson> read(HonourFilter filter, RollPlace after, int lines) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (filter.kind() == HonourFilter.Kind.RISING) {
      int days = filter.period().days() == 0 ? FORTNIGHT : filter.period().days();
      return rolls.rising(filter, after, lines, today.minusDays(days), today.minusDays(2L * days));
    }
    return switch (filter.period()) {
      case ALL -> rolls.allTime(filter, after, lines);
      case SEASON -> rolls.season(filter, after, lines, Season.weighted(1, now));
      case WEEK, MONTH -> rolls.days(filter, after, lines, today.minusDays(filter.period().days()));
    };
  }

  private static InvalidInput unknownPlace() {
    return InvalidInput.of("after", "cursor.unknown");
  }

  /** Returns the newest recognition. */
  public Optional<Honour> latest(Viewer viewer) {
    return queries.latest(viewer);
  }

  /** Returns the newest thanks. */
  public List<ThanksSaid> thanks(Viewer viewer, int limit) {
    return queries.thanks(viewer, limit);
  }
}
