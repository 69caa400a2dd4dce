package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.decision.Choice;
import org.talkoot.decision.application.DecideProblem;
import org.talkoot.decision.application.Deciding;
import org.talkoot.decision.application.DecisionReading;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.recognition.ContributionType;
import org.talkoot.recognition.application.GiveThanks;
import org.talkoot.recognition.application.Thanking;
import org.talkoot.review.Rubric;
import org.talkoot.review.RubricCriterion;
import org.talkoot.review.application.ConsensusView;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.ReviewView;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Deciding: what came in, side by side, and the requester's choice with reasons and thanks. */
@Named("decide")
@ViewScoped
public class DecidePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Deciding deciding;
  @Inject private DecisionReading decisions;
  @Inject private ProblemReading problems;
  @Inject private SolutionReading solutions;
  @Inject private ReviewReading reviews;
  @Inject private Thanking thanking;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private ProblemId problem;
  private List<SolutionRow> rows;
  private String text = "";
  private transient @Nullable ProblemView shown;
  private transient @Nullable Map<SolutionId, List<ReviewView>> given;
  private transient @Nullable Map<SolutionId, SolutionView> texts;

  @SuppressWarnings("NullAway.Init") // opened by the container
  public DecidePage() {}

  @PostConstruct
  void open() {
    problem = ProblemId.parse(path == null ? "" : path).orElseThrow(UnknownProblem::new);
    rows =
        List.copyOf(
            decisions.proposal(problem, List.of(), me.id()).stream()
                .map(one -> new SolutionRow(one, site.getLocale()))
                .sorted(Comparator.comparing(this::consensusOf, ConsensusView.BY_LOWER_END))
                .toList());
  }

  /** Decides, then thanks by name: who is hidden until the decision can be thanked after it. */
  public void send() {
    List<SolutionRow> thanked = rows.stream().filter(SolutionRow::isThanked).toList();
    thanking.check(thanked.stream().map(SolutionRow::getThanks).toList());
    List<SolutionRow> accepted = rows.stream().filter(SolutionRow::isAccepted).toList();
    Choice choice =
        new Choice(
            accepted.stream().map(SolutionRow::told).toList(),
            rows.stream().flatMap(SolutionRow::toldReason).toList(),
            text);
    deciding.decide(new DecideProblem(me.id(), problem, choice));
    thanked.forEach(this::thank);
    Site.redirect("/problem/" + problem, "decision.made");
  }

  private void thank(SolutionRow row) {
    SolutionView solution = solutions.view(row.getSolution(), me.viewer());
    thanking.give(
        new GiveThanks(
            me.id(),
            solution.author().id(),
            ContributionType.SOLUTION,
            solution.id().value(),
            row.getThanks()));
  }

  /** Returns the red thread. */
  public List<ThreadStep> getThread() {
    return lifecycle().steps();
  }

  /** Returns where the problem stands, in words. */
  public String getStage() {
    return lifecycle().label();
  }

  private Lifecycle lifecycle() {
    return new Lifecycle(
        getProblem(), Optional.empty(), Formats.of(site.language()), site.getLocale());
  }

  /** Returns the problem. */
  public ProblemView getProblem() {
    ProblemView found = shown;
    if (found == null) {
      found = problems.view(problem, me.viewer());
      shown = found;
    }
    return found;
  }

  /** Returns the solution of a row. */
  public SolutionView solutionOf(SolutionRow row) {
    Map<SolutionId, SolutionView> known = texts;
    if (known == null) {
      known =
          solutions.ranked(problem, me.viewer()).stream()
              .collect(Collectors.toMap(SolutionView::id, Function.identity()));
      texts = known;
    }
    return Objects.requireNonNull(known.get(row.getSolution()));
  }

  /** Returns what the reviewers of a row's solution agree on. */
  public ConsensusView consensusOf(SolutionRow row) {
    return reviews.consensus(row.getSolution(), rubric(), reviewsOf(row), site.getLocale());
  }

  /** Returns what every review scores, in the reader's language. */
  public List<RubricCriterion> getCriteria() {
    return reviews.named(rubric(), site.getLocale());
  }

  /** Returns the words of each criterion. */
  public Map<String, String> getNames() {
    return getCriteria().stream()
        .collect(Collectors.toMap(RubricCriterion::id, RubricCriterion::text));
  }

  private Rubric rubric() {
    return Rubric.of(
        getProblem().brief().criteria().stream()
            .map(one -> new RubricCriterion(one.id(), one.text(), one.weight(), false))
            .toList());
  }

  /** Returns the reviews of a row's solution. */
  public List<ReviewView> reviewsOf(SolutionRow row) {
    Map<SolutionId, List<ReviewView>> found = given;
    if (found == null) {
      found = reviews.ofProblem(problem, me.viewer());
      given = found;
    }
    return found.getOrDefault(row.getSolution(), List.of());
  }

  public List<SolutionRow> getRows() {
    return rows;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
