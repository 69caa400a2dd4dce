package org.talkoot.solution.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.application.RevisionDiff;
import org.talkoot.solution.application.RevisionView;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.security.CurrentMember;

/** The wordings of a solution, and what changed between two of them. */
@Named("revisions")
@RequestScoped
public class RevisionsPage {
  private static final int MOST = 100;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  @Inject
  @Param(name = "from")
  private @Nullable String from;

  @Inject
  @Param(name = "to")
  private @Nullable String to;

  @Inject private CurrentMember me;
  @Inject private SolutionReading solutions;

  private SolutionView solution;
  private List<RevisionView> all;
  private RevisionDiff difference;

  @SuppressWarnings("NullAway.Init") // opened by the container
  public RevisionsPage() {}

  @PostConstruct
  void open() {
    SolutionId id = SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
    solution = solutions.view(id, me.viewer());
    all = solutions.revisions(id, me.viewer(), new Window(MOST, Optional.empty())).items();
    int later = number(to, solution.revision());
    int earlier = number(from, Math.max(1, later - 1));
    difference = solutions.difference(id, earlier, later, me.viewer());
  }

  private static int number(@Nullable String sent, int otherwise) {
    return sent != null && sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : otherwise;
  }

  public SolutionView getSolution() {
    return solution;
  }

  /** Returns the wordings, newest first. */
  public List<RevisionView> getAll() {
    return all;
  }

  public RevisionDiff getDifference() {
    return difference;
  }
}
