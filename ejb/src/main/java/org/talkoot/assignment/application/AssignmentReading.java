package org.talkoot.assignment.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.UnknownAssignment;
import org.talkoot.assignment.persistence.AssignmentQueries;
import org.talkoot.assignment.persistence.SeatQueries;
import org.talkoot.assignment.persistence.StatisticsQueries;
import org.talkoot.member.MemberId;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.shared.application.Cursor;
import org.talkoot.shared.application.Page;
import org.talkoot.shared.application.Window;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.application.SolutionReading;

/** Who reviews what: to reviewers their own, to requesters numbers, to managers everything. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AssignmentReading {
  @Inject private AssignmentQueries queries;
  @Inject private SeatQueries seats;
  @Inject private StatisticsQueries statistics;
  @Inject private SolutionReading solutions;
  @Inject private ProblemReading problems;
  @Inject private Memberships memberships;
  @Inject private Clock clock;

  /** Returns what is awaited from the member, the next due first, at most 100. */
  public List<AssignmentView> open(MemberId reviewer, Locale locale) {
    return queries.open(reviewer, clock.instant(), locale);
  }

  /** Returns one page of all the member was ever asked for, newest first. */
  public Page<AssignmentView> mine(MemberId reviewer, Window window, Locale locale) {
    List<AssignmentView> rows = queries.all(reviewer, window, clock.instant(), locale);
    return Page.of(rows, window, row -> new Cursor("", row.id().value()));
  }

  /**
   * Returns one of the member's assignments.
   *
   * @throws UnknownAssignment also when it is somebody else's
   */
  public AssignmentView view(AssignmentId id, MemberId reviewer, Locale locale) {
    return queries.one(id, reviewer, clock.instant(), locale).orElseThrow(UnknownAssignment::new);
  }

  /** Returns the member's newest assignment of a solution, whatever its state. */
  public Optional<AssignmentView> of(SolutionId solution, MemberId reviewer, Locale locale) {
    return queries.newestOf(solution, reviewer, clock.instant(), locale);
  }

  /** Returns how the seats of a solution are filled, to the requester and to managers. */
  public SeatsView seats(SolutionId solution, MemberId member) {
    ProblemView problem = problemOf(solution, member);
    requireCare(problem, member);
    return seats.of(solution).orElseThrow(UnknownAssignment::new);
  }

  /**
   * Returns how the seats of a problem's solutions are filled, to the requester and to managers.
   */
  public List<SeatsView> seatsOf(ProblemId id, MemberId member) {
    Viewer viewer = Viewer.of(member);
    requireCare(problems.view(id, viewer), member);
    return seats.ofProblem(id, viewer, clock.instant());
  }

  /** Returns the seats of a solution, newest first, at most 100, to managers. */
  public List<SeatView> heldSeats(SolutionId solution, MemberId manager, Locale locale) {
    memberships.require(problemOf(solution, manager).networkId(), manager, Privilege.MANAGE);
    return seats.held(solution, locale);
  }

  /** Returns how reviewing goes in a network, to its managers. */
  public ReviewingStatistics statistics(NetworkId network, MemberId manager) {
    memberships.require(network, manager, Privilege.MANAGE);
    return statistics.of(network, clock.instant());
  }

  private ProblemView problemOf(SolutionId solution, MemberId member) {
    Viewer viewer = Viewer.of(member);
    return problems.view(solutions.view(solution, viewer).problem(), viewer);
  }

  private void requireCare(ProblemView problem, MemberId member) {
    if (!problem.mine()) {
      memberships.require(problem.networkId(), member, Privilege.MANAGE);
    }
  }
}
