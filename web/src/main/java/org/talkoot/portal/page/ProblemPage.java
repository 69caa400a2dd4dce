package org.talkoot.portal.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.decision.application.DecidedSolution;
import org.talkoot.decision.application.DecisionView;
import org.talkoot.member.application.PersonRef;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.portal.application.FollowThrough;
import org.talkoot.portal.application.LivePosition;
import org.talkoot.portal.application.ProblemThread;
import org.talkoot.portal.application.SeenThread;
import org.talkoot.portal.application.ThanksSaid;
import org.talkoot.portal.application.ThreadReading;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.problem.application.SimilarProblem;
import org.talkoot.reach.page.QuestionData;
import org.talkoot.review.Rubric;
import org.talkoot.review.RubricCriterion;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.ReviewView;
import org.talkoot.shared.application.Markdown;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.CommentView;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.page.Formats;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** A problem from its question to what changed: a fixed number of statements. */
@Named
@RequestScoped
public class ProblemPage {
  @Inject
  @Param(pathIndex = 0)
  private @Nullable String id;

  @Inject
  @Param(pathIndex = 1)
  private @Nullable String words;

  @Inject private HttpServletRequest request;
  @Inject private CurrentMember me;
  @Inject private Site site;
  @Inject private Clock clock;
  @Inject private Markdown markdown;
  @Inject private ThreadReading threads;
  @Inject private ReviewReading reviews;

  private @Nullable LivePosition seen;
  private ProblemThread thread;
  private ProblemView problem;
  private List<SolutionCard> cards = List.of();

  @PostConstruct
  void read() {
    ProblemId problemId = ProblemId.parse(id == null ? "" : id).orElseThrow(UnknownProblem::new);
    SeenThread read = threads.of(problemId, me.viewer());
    seen = me.isPresent() ? read.position() : null;
    thread = read.thread();
    problem = thread.problem();
    if (!isElsewhere()) {
      cards = cards();
    }
  }

  /** Sends readers of an old or shortened address on to the right one; called before rendering. */
  public void leadToItsAddress() {
    if (isElsewhere()) {
      Site.redirectForGood(problem.path().text());
    }
  }

  /** What is sent to any address is answered there. */
  private boolean isElsewhere() {
    return !"POST".equals(request.getMethod())
        && !problem.path().words().equals(Objects.requireNonNullElse(words, ""));
  }

  /** Returns what the page has seen of the log, null for visitors. */
  public @Nullable LivePosition getSeen() {
    return seen;
  }

  public ProblemView getProblem() {
    return problem;
  }

  /** Returns the solutions, the accepted ones first, then by the lower end of their score. */
  public List<SolutionCard> getCards() {
    return cards;
  }

  /** Returns what was asked about the brief, the newest first. */
  public List<CommentView> getQuestions() {
    return thread.questions();
  }

  public @Nullable DecisionView getDecision() {
    return thread.decision();
  }

  /** Returns the latest step of the outcome, if one was reported. */
  public @Nullable OutcomeStepView getOutcome() {
    return thread.steps().stream()
        .max(Comparator.comparing(OutcomeStepView::at))
        .filter(step -> !"planned".equals(step.step()))
        .orElse(null);
  }

  public List<OutcomeStepView> getSteps() {
    return thread.steps();
  }

  public List<ThanksSaid> getThanks() {
    return thread.thanks();
  }

  public List<SimilarProblem> getSimilar() {
    return thread.similar();
  }

  public FollowThrough getFollowThrough() {
    return thread.followThrough();
  }

  /** Returns the words of each criterion that reviews score, in the reader's language. */
  public Map<String, String> getNames() {
    return reviews.named(rubric(), site.getLocale()).stream()
        .collect(Collectors.toMap(RubricCriterion::id, RubricCriterion::text));
  }

  /** Tells whether reviews say in which order solutions stand. */
  public boolean isRanked() {
    return cards.stream().filter(SolutionCard::scored).count() > 1;
  }

  /** Returns those who reviewed what was accepted and can be named, each once. */
  public List<PersonRef> getReviewers() {
    return cards.stream()
        .filter(SolutionCard::accepted)
        .flatMap(card -> card.reviews().stream())
        .map(ReviewView::reviewer)
        .distinct()
        .toList();
  }

  /** Returns what search engines read of it, empty where nothing can be told. */
  public String getStructured() {
    return new QuestionData(problem, cards.stream().map(SolutionCard::solution).toList(), site)
        .json();
  }

  /** Returns the background as checked HTML. */
  public String getBackground() {
    return markdown.render(problem.brief().background());
  }

  /** Returns the red thread. */
  public List<ThreadStep> getThread() {
    return lifecycle().steps();
  }

  /** Returns where the problem stands, in words. */
  public String getStage() {
    return lifecycle().label();
  }

  /** Returns the time left to answer, in whole minutes. */
  public Duration getLeft() {
    Instant deadline = problem.brief().deadline();
    Duration left = deadline == null ? Duration.ZERO : Duration.between(clock.instant(), deadline);
    return left.isNegative() ? Duration.ZERO : left.truncatedTo(ChronoUnit.MINUTES);
  }

  /** Returns how much of the time to answer is over, in whole per cent. */
  public long getElapsed() {
    Instant opened = problem.openedAt();
    Instant deadline = problem.brief().deadline();
    if (opened == null || deadline == null || !opened.isBefore(deadline)) {
      return 0;
    }
    long whole = Duration.between(opened, deadline).toMinutes();
    return 100 - 100 * getLeft().toMinutes() / Math.max(1, whole);
  }

  /** Tells whether answers are taken now. */
  public boolean isAnswerable() {
    Instant deadline = problem.brief().deadline();
    return problem.is("open") && deadline != null && clock.instant().isBefore(deadline);
  }

  private Lifecycle lifecycle() {
    Optional<Instant> reported = Optional.ofNullable(getOutcome()).map(OutcomeStepView::at);
    return new Lifecycle(problem, reported, Formats.of(site.language()), site.getLocale());
  }

  private List<SolutionCard> cards() {
    Rubric rubric = rubric();
    Locale locale = site.getLocale();
    return thread.solutions().stream()
        .filter(solution -> !solution.isWithdrawn())
        .map(
            solution -> {
              SolutionId its = solution.id();
              List<ReviewView> told = thread.reviews().getOrDefault(its, List.of());
              return new SolutionCard(
                  solution,
                  reviews.consensus(its, rubric, told, locale),
                  told,
                  thread.comments().getOrDefault(its, List.of()),
                  thread.refinements().getOrDefault(its, List.of()),
                  decidedOf(solution));
            })
        .sorted(SolutionCard.AS_SHOWN)
        .toList();
  }

  private Optional<DecidedSolution> decidedOf(SolutionView solution) {
    DecisionView decision = thread.decision();
    return decision == null
        ? Optional.empty()
        : decision.solutions().stream()
            .filter(one -> one.solution().equals(solution.id()))
            .findFirst();
  }

  private Rubric rubric() {
    return Rubric.of(
        problem.brief().criteria().stream()
            .map(one -> new RubricCriterion(one.id(), one.text(), one.weight(), false))
            .toList());
  }
}
