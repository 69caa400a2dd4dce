package org.talkoot.review.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.review.application.ConsensusView;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.ReviewWeight;
import org.talkoot.review.application.RubricView;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** How what reviewers agree on was weighed: each review's part in it, and why. */
@Named("weights")
@RequestScoped
public class WeightsPage {
  @Inject private ReviewReading reviews;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private RubricView rubric;
  private ConsensusView consensus;
  private List<ReviewWeight> all;

  @SuppressWarnings("NullAway.Init") // read by the container
  public WeightsPage() {}

  @PostConstruct
  void read() {
    SolutionId solution =
        SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
    rubric = reviews.rubric(solution, me.viewer(), site.getLocale());
    consensus = reviews.consensus(solution, me.viewer(), site.getLocale());
    all = reviews.weights(solution, me.viewer());
  }

  public RubricView getRubric() {
    return rubric;
  }

  public ConsensusView getConsensus() {
    return consensus;
  }

  /** Returns each review's part, the newest first; nothing to who judges alone. */
  public List<ReviewWeight> getAll() {
    return all;
  }
}
