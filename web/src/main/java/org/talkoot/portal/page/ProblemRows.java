package org.talkoot.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.talkoot.problem.application.ProblemFilter;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemSummary;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.web.security.CurrentMember;

/** Reads problems as rows: one statement a list. */
@RequestScoped
public class ProblemRows {
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;
  @Inject private Clock clock;

  /** Returns the rows that a filter lets through, and where the next ones begin. */
  public Page<ProblemRow> list(ProblemFilter filter, Window window) {
    Page<ProblemSummary> page = problems.list(filter, me.viewer(), window);
    List<ProblemRow> rows = page.items().stream().map(row -> ProblemRow.of(row, clock)).toList();
    return new Page<>(rows, page.next());
  }

  /** Returns the first rows. */
  public List<ProblemRow> first(ProblemFilter filter, int rows) {
    return list(filter, new Window(rows, Optional.empty())).items();
  }
}
