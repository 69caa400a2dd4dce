package org.talkoot.assignment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.AssignmentView;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** What the reader is asked to review. */
@Named("assigned")
@RequestScoped
public class AssignedPage {
  @Inject private AssignmentReading reading;
  @Inject private CurrentMember me;
  @Inject private Site site;

  private @Nullable List<AssignmentView> open;

  /** Returns what is awaited from the reader, the next due first. */
  public List<AssignmentView> getOpen() {
    List<AssignmentView> found = open;
    if (found == null) {
      found = reading.open(me.id(), site.getLocale());
      open = found;
    }
    return found;
  }

  /** Tells whether a solution is among them; the list of free choices leaves it out. */
  public boolean has(Object solution) {
    return getOpen().stream().anyMatch(one -> one.solution().equals(solution));
  }

  /** Returns what is due next besides a solution, null for nothing. */
  public @Nullable AssignmentView besides(Object solution) {
    return getOpen().stream()
        .filter(one -> !one.solution().equals(solution))
        .findFirst()
        .orElse(null);
  }
}
