package org.talkoot.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.review.application.ConsensusView;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.ReviewView;
import org.talkoot.review.application.ReviewWaiting;
import org.talkoot.review.application.ReviewerRecord;
import org.talkoot.review.application.ReviewerRecordReading;
import org.talkoot.review.application.RubricView;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.solution.application.SolutionReading;
import org.talkoot.solution.application.SolutionView;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The reviewer's desk: the solution under review, what waits beside it, what others said after. */
@Named("desk")
@RequestScoped
public class DeskPage {
  private static final int NEXT_ONES = 6;
  private static final int ALL = 100;

  @Inject private ReviewReading reviews;
  @Inject private ReviewerRecordReading records;
  @Inject private SolutionReading solutions;
  @Inject private ProblemReading problems;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private @Nullable SolutionView shown;
  private @Nullable RubricView rubric;
  private @Nullable String hindrance;
  private @Nullable List<ReviewView> told;
  private @Nullable List<ReviewWaiting> queue;
  private @Nullable ConsensusView consensus;

  /** Returns the reader's reviews of this year. */
  public ReviewerRecord.Year getYear() {
    return records.thisYear(me.id());
  }

  SolutionId solution() {
    return SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
  }

  /** Returns the solution under review. */
  public SolutionView getShown() {
    SolutionView found = shown;
    if (found == null) {
      found = solutions.view(solution(), me.viewer());
      shown = found;
    }
    return found;
  }

  /** Tells whether names are hidden until the decision. */
  public boolean isBlind() {
    return problems.view(getShown().problem(), me.viewer()).isBlind();
  }

  /** Returns how many words the solution has. */
  public int getWords() {
    return getShown().text().strip().split("\\s+").length;
  }

  /** Returns what a review scores, with the question that the solution answers. */
  public RubricView getRubric() {
    RubricView found = rubric;
    if (found == null) {
      Locale locale = site.getLocale();
      found = reviews.rubric(solution(), me.viewer(), locale);
      rubric = found;
    }
    return found;
  }

  /** Returns the code of the rule that keeps the reader from reviewing, empty for none. */
  public String getHindrance() {
    String found = hindrance;
    if (found == null) {
      found = reviews.hindrance(solution(), me.id()).orElse("");
      hindrance = found;
    }
    return found;
  }

  /** Tells whether the form is to be filled: nothing hinders, and nothing was sent yet. */
  public boolean isOpen() {
    return getHindrance().isEmpty() && getOwn() == null;
  }

  /** Returns the reader's own review, null before it is sent. */
  public @Nullable ReviewView getOwn() {
    return getTold().stream().filter(ReviewView::mine).findFirst().orElse(null);
  }

  /** Returns the words of each criterion. */
  public Map<String, String> getNames() {
    return getRubric().names();
  }

  /** Returns what waits after this one, null for nothing. */
  public @Nullable ReviewWaiting getNext() {
    return getQueue().stream()
        .filter(waiting -> !waiting.solution().equals(getShown().id()))
        .findFirst()
        .orElse(null);
  }

  /** Returns what the reviews agree on. */
  public ConsensusView getConsensus() {
    ConsensusView found = consensus;
    if (found == null) {
      found = reviews.consensus(solution(), me.viewer(), site.getLocale());
      consensus = found;
    }
    return found;
  }

  /** Returns the next solutions that wait for the reader. */
  public List<ReviewWaiting> getQueue() {
    List<ReviewWaiting> found = queue;
    if (found == null) {
      found = reviews.waitingFor(me.id(), Window.of(NEXT_ONES, null)).items();
      queue = found;
    }
    return found;
  }

  /** Returns the reviews that the reader may read: none of others' before the own is sent. */
  public List<ReviewView> getTold() {
    List<ReviewView> found = told;
    if (found == null) {
      found = reviews.of(solution(), me.viewer(), Window.of(ALL, null)).items();
      told = found;
    }
    return found;
  }
}
