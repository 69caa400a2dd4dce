package org.talkoot.assignment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.talkoot.assignment.Disagreement;
import org.talkoot.assignment.ReviewersDisagreed;
import org.talkoot.assignment.persistence.DisagreementRows;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.SolutionId;

/** Calls one more reviewer where reviews disagree; after some, a manager is asked to look. */
@Stateless
public class Disagreements {
  @Inject private DisagreementRows rows;
  @Inject private ReviewSettings settings;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Returns some solutions whose reviews have become more. */
  public List<SolutionId> changed() {
    return rows.changed();
  }

  /** Looks at one of them; as long as a review is being written, it waits for that. */
  public void look(SolutionId solution) {
    rows.hold(solution).ifPresent(this::look);
  }

  private void look(DisagreementRows.Row row) {
    Disagreement reviews = rows.of(row);
    int judged = reviews.reviews().size();
    if (row.waits() || judged <= row.judged()) {
      return;
    }
    Instant now = clock.instant();
    boolean isUndecided = row.extra() >= settings.mostCalls();
    if (!reviews.isThere() || isUndecided && row.told()) {
      rows.note(row, row.extra(), judged, Optional.empty());
      return;
    }
    int extra = isUndecided ? row.extra() : row.extra() + 1;
    rows.note(row, extra, judged, isUndecided ? Optional.of(now) : Optional.empty());
    events.append(
        new ReviewersDisagreed(
            now,
            row.network().value(),
            row.topics(),
            row.problem().value(),
            row.solution().value(),
            judged,
            extra,
            isUndecided));
  }
}
