package org.talkoot.review.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.review.CalibrationProbe;
import org.talkoot.review.application.Calibrating;
import org.talkoot.review.application.ProbeView;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.RubricView;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** A manager scores a solution alone, to measure its reviews by. */
@Named("probe")
@ViewScoped
public class ProbePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Calibrating calibrating;
  @Inject private ReviewReading reviews;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private SolutionId solution;
  private List<ScoreRow> rows;
  private String text = "";
  private transient @Nullable RubricView rubric;

  @SuppressWarnings("NullAway.Init") // opened by the container
  public ProbePage() {}

  @PostConstruct
  void open() {
    solution = SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
    rows = List.copyOf(getRubric().criteria().stream().map(ScoreRow::new).toList());
  }

  /** Sends the probe in. */
  public void send() {
    calibrating.probe(
        solution, me.id(), new CalibrationProbe(rows.stream().map(ScoreRow::told).toList(), text));
    Site.redirect("/probe/" + solution, "probe.given");
  }

  /** Returns the probe that was given, null before. */
  public @Nullable ProbeView getGiven() {
    return calibrating.probeOf(solution, me.id()).orElse(null);
  }

  /** Returns what is scored, and the question that the solution answers. */
  public RubricView getRubric() {
    RubricView found = rubric;
    if (found == null) {
      found = reviews.rubric(solution, me.viewer(), site.getLocale());
      rubric = found;
    }
    return found;
  }

  public List<ScoreRow> getRows() {
    return rows;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
