package org.talkoot.outcome.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.decision.application.DecisionReading;
import org.talkoot.decision.application.ShareView;
import org.talkoot.outcome.OutcomeStage;
import org.talkoot.outcome.application.OutcomeDrafting;
import org.talkoot.outcome.application.OutcomeReading;
import org.talkoot.outcome.application.OutcomeReporting;
import org.talkoot.outcome.application.OutcomeStepView;
import org.talkoot.outcome.application.ReportOutcome;
import org.talkoot.outcome.application.VerifyOutcome;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.UnknownProblem;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Telling what became of a result, and verifying it. */
@Named("outcomePage")
@ViewScoped
public class OutcomePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OutcomeReporting reporting;
  @Inject private OutcomeDrafting drafting;
  @Inject private OutcomeReading outcomes;
  @Inject private DecisionReading decisions;
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private ProblemId problem;
  private final ReportForm form = new ReportForm();
  private String verifiedStep = "";
  private int judgement;
  private String verification = "";
  private @Nullable Instant savedAt;
  private transient @Nullable ProblemView shown;
  private transient @Nullable List<OutcomeStepView> told;

  @SuppressWarnings("NullAway.Init") // opened by the container
  public OutcomePage() {}

  @PostConstruct
  void open() {
    me.id();
    problem = ProblemId.parse(path == null ? "" : path).orElseThrow(UnknownProblem::new);
    getVerifiable().stream().findFirst().ifPresent(step -> verifiedStep = step);
    drafting.read(problem, me.id()).ifPresent(form::take);
  }

  /** Saves what is written so far. */
  public void save() {
    savedAt = drafting.save(problem, me.id(), form.drafted());
  }

  /** Tells the next step. */
  public void report() {
    reporting.report(new ReportOutcome(me.id(), problem, form.told()));
    Site.redirect("/problem/" + problem, "outcome.told");
  }

  /** Verifies a step. */
  public void verify() {
    OutcomeStage stage = OutcomeStage.of(verifiedStep).orElse(OutcomeStage.IN_USE);
    reporting.verify(new VerifyOutcome(me.id(), problem, stage, judgement, verification));
    Site.redirect("/problem/" + problem, "outcome.verified");
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

  /** Returns the steps told so far. */
  public List<OutcomeStepView> getSteps() {
    List<OutcomeStepView> found = told;
    if (found == null) {
      found = outcomes.of(problem, me.viewer());
      told = found;
    }
    return found;
  }

  /** Returns those who wait to hear. */
  public List<ShareView> getContributors() {
    return decisions.find(problem, me.viewer()).stream()
        .flatMap(decision -> decision.accepted().stream())
        .flatMap(solution -> solution.shares().stream())
        .toList();
  }

  /** Tells whether the reader reports here. */
  public boolean isReporter() {
    return getProblem().mine() && (getProblem().is("decided") || getProblem().is("outcome"));
  }

  /** Tells whether the reader can verify a step. */
  public boolean isVerifier() {
    return !getVerifiable().isEmpty() && !outcomes.isParty(problem, me.id());
  }

  /** Returns the codes of the steps that may come next. */
  public List<String> getNext() {
    int reached =
        getSteps().stream()
            .flatMap(step -> OutcomeStage.of(step.step()).stream())
            .mapToInt(OutcomeStage::number)
            .max()
            .orElse(0);
    return Stream.of(OutcomeStage.values())
        .filter(stage -> stage.number() > reached)
        .map(OutcomeStage::code)
        .toList();
  }

  /** Returns the codes of the steps that can be verified. */
  public List<String> getVerifiable() {
    return getSteps().stream()
        .map(OutcomeStepView::step)
        .filter(step -> OutcomeStage.of(step).filter(OutcomeStage::isVerifiable).isPresent())
        .toList();
  }

  public @Nullable Instant getSavedAt() {
    return savedAt;
  }

  public ReportForm getForm() {
    return form;
  }

  public String getVerifiedStep() {
    return verifiedStep;
  }

  public void setVerifiedStep(String verifiedStep) {
    this.verifiedStep = verifiedStep;
  }

  public int getJudgement() {
    return judgement;
  }

  public void setJudgement(int judgement) {
    this.judgement = judgement;
  }

  public String getVerification() {
    return verification;
  }

  public void setVerification(String verification) {
    this.verification = verification;
  }
}
