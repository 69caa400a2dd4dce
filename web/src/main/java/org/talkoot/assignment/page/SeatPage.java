package org.talkoot.assignment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.application.AssignmentAnswering;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.assignment.application.AssignmentView;
import org.talkoot.assignment.application.DeclineAssignment;
import org.talkoot.assignment.application.SeatGiving;
import org.talkoot.review.application.DeclareConflict;
import org.talkoot.review.application.DeclaringConflicts;
import org.talkoot.shared.InvalidInput;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;
import org.talkoot.web.page.Site;
import org.talkoot.web.security.CurrentMember;

/** The reader's seat at the solution under review: why, until when, yes, no or later. */
@Named("seat")
@RequestScoped
public class SeatPage {
  @Inject private AssignmentReading reading;
  @Inject private AssignmentAnswering answering;
  @Inject private SeatGiving giving;
  @Inject private DeclaringConflicts declaring;
  @Inject private CurrentMember me;
  @Inject private Site site;

  @Inject
  @Param(pathIndex = 0)
  private @Nullable String path;

  private String reason = "";
  private boolean conflict;
  private boolean looked;
  private @Nullable AssignmentView mine;

  /** Says yes. */
  public void accept() {
    answering.accept(held(), me.id());
    Site.redirect("/review/" + solution(), "seat.accepted");
  }

  /** Asks for more time, once. */
  public void later() {
    answering.notice(held(), me.id());
    Site.redirect("/review/" + solution(), "seat.noticed");
  }

  /** Takes a seat unasked. */
  public void take() {
    giving.volunteer(solution(), me.id());
    Site.redirect("/review/" + solution(), "seat.taken");
  }

  /** Says no; a connection that forbids the review is kept, also of who holds no seat. */
  public void decline() {
    if (conflict && reason.isBlank()) {
      throw InvalidInput.of("reason", "text.missing");
    }
    if (conflict) {
      declaring.declare(new DeclareConflict(me.id(), solution(), reason));
    } else if (getMine() != null) {
      answering.decline(new DeclineAssignment(me.id(), held(), reason, false));
    }
    Site.redirect("/reviews", "seat.declined");
  }

  /** Returns the reader's open seat, null for none. */
  public @Nullable AssignmentView getMine() {
    if (!looked) {
      mine =
          reading
              .of(solution(), me.id(), site.getLocale())
              .filter(AssignmentView::isOpen)
              .orElse(null);
      looked = true;
    }
    return mine;
  }

  /** Tells whether the seat is only offered yet. */
  public boolean isOffered() {
    AssignmentView seat = getMine();
    return seat != null && "OFFERED".equals(seat.state().name());
  }

  private AssignmentId held() {
    return Objects.requireNonNull(getMine()).id();
  }

  private SolutionId solution() {
    return SolutionId.parse(path == null ? "" : path).orElseThrow(UnknownSolution::new);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isConflict() {
    return conflict;
  }

  public void setConflict(boolean conflict) {
    this.conflict = conflict;
  }
}
