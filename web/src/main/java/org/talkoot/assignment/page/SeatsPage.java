package org.talkoot.assignment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.UnknownAssignment;
import org.talkoot.assignment.application.AssignReviewer;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.CandidateView;
import org.talkoot.assignment.application.ReasonView;
import org.talkoot.assignment.application.SeatGiving;
import org.talkoot.assignment.application.SeatView;
import org.talkoot.assignment.application.SeatsView;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.review.application.RubricView;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** Who sits where at a solution, for managers: ask somebody by hand, take a seat back. */
@Named("seats")
@RequestScoped
public class SeatsPage {
  @Inject private AssignmentReading reading;
  @Inject private SeatGiving giving;
  @Inject private ReviewReading reviews;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private String reviewer = "";
  private String seat = "";
  private String reason = "";
  private @Nullable List<SeatView> held;
  private @Nullable List<CandidateView> candidates;
  private @Nullable RubricView rubric;

  /** Asks somebody for a review. */
  public void ask() {
    giving.assign(new AssignReviewer(me.id(), solution(), reviewer));
    Site.redirect("/seats/" + solution(), "seats.asked");
  }

  /** Takes a seat back. */
  public void withdraw() {
    AssignmentId id = AssignmentId.parse(seat).orElseThrow(UnknownAssignment::new);
    giving.withdraw(id, me.id(), reason);
    Site.redirect("/seats/" + solution(), "seats.withdrawn");
  }

  /** Returns how the seats are filled. */
  public SeatsView getCount() {
    return reading.seats(solution(), me.id());
  }

  /** Returns the seats, the newest first. */
  public List<SeatView> getHeld() {
    List<SeatView> found = held;
    if (found == null) {
      found = reading.heldSeats(solution(), me.id(), site.getLocale());
      held = found;
    }
    return found;
  }

  /** Returns the seats that can be taken back. */
  public List<SeatView> getOpen() {
    return getHeld().stream().filter(one -> one.state().isOpen()).toList();
  }

  /** Returns whom one can ask, those who fit best first. */
  public List<CandidateView> getCandidates() {
    List<CandidateView> found = candidates;
    if (found == null) {
      found = giving.candidates(solution(), me.id(), site.getLocale());
      candidates = found;
    }
    return found;
  }

  /** Returns why somebody would fit, in a line. */
  public String whyOf(CandidateView candidate) {
    return candidate.reasons().stream().map(ReasonView::text).collect(Collectors.joining(" "));
  }

  /** Returns what a review of the solution scores, and the question that it answers. */
  public RubricView getRubric() {
    RubricView found = rubric;
    if (found == null) {
      found = reviews.rubric(solution(), me.viewer(), site.getLocale());
      rubric = found;
    }
    return found;
  }

  private SolutionId solution() {
    return SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
  }

  public String getReviewer() {
    return reviewer;
  }

  public void setReviewer(String reviewer) {
    this.reviewer = reviewer;
  }

  public String getSeat() {
    return seat;
  }

  public void setSeat(String seat) {
    this.seat = seat;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
