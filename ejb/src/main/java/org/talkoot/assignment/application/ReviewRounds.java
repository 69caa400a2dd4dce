package org.talkoot.assignment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.talkoot.assignment.Assignment;
import org.talkoot.assignment.AssignmentRefused;
import org.talkoot.assignment.AssignmentRefused.Why;
import org.talkoot.assignment.AssignmentRepository;
import org.talkoot.assignment.Pairing;
import org.talkoot.assignment.SeatKind;
import org.talkoot.assignment.SeatsMissing;
import org.talkoot.assignment.persistence.ReviewerRows;
import org.talkoot.assignment.persistence.RoundRows;
import org.talkoot.assignment.persistence.RoundRows.Need;
import org.talkoot.assignment.persistence.RoundRows.Sitter;
import org.talkoot.assignment.persistence.RoundRows.Table;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.problem.ProblemId;
import org.talkoot.problem.application.ProblemReading;
import org.talkoot.problem.application.ProblemView;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.SolutionId;

/** Gives the free seats of a problem's solutions to those who fit best, in one transaction. */
@Stateless
public class ReviewRounds {
  private static final long NOBODY = 0L;

  @Inject private RoundRows rows;
  @Inject private ReviewerRows reviewers;
  @Inject private Candidates candidates;
  @Inject private AssignmentRepository assignments;
  @Inject private ProblemReading problems;
  @Inject private Memberships memberships;
  @Inject private ReviewSettings settings;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Returns some problems whose solutions have waited long enough for reviewers. */
  public List<ProblemId> waiting() {
    Instant now = clock.instant();
    return rows.waiting(now.minus(settings.batch()), now.minus(settings.retry()), now);
  }

  /**
   * Holds a round now, for a manager who does not want to wait.
   *
   * @return how many reviewers were asked
   */
  public int holdNow(ProblemId id, MemberId manager) {
    ProblemView problem = problems.view(id, Viewer.of(manager));
    memberships.require(problem.networkId(), manager, Privilege.MANAGE);
    Instant now = clock.instant();
    boolean takesReviews = rows.hold(id, now).filter(Table::takesReviews).isPresent();
    AssignmentRefused.when(!takesReviews, Why.CLOSED);
    return hold(id);
  }

  /**
   * Holds a round; of a problem that takes no reviews nothing comes.
   *
   * @return how many reviewers were asked
   */
  public int hold(ProblemId problem) {
    Instant now = clock.instant();
    return rows.hold(problem, now)
        .filter(Table::takesReviews)
        .map(table -> hold(table, now))
        .orElse(0);
  }

  private int hold(Table table, Instant now) {
    rows.holdSolutions(table.problem());
    List<Need> needs = rows.needs(table.problem());
    List<Sitter> sitters =
        rows.sitters(needs.stream().map(need -> need.solution().value()).toList());
    int seats = needs.stream().mapToInt(need -> Math.max(0, need.needed())).sum();
    List<Candidate> possible = candidates.held(table, needs, seats, now);
    Round round = new Round(needs, sitters, possible, mentors(table, sitters, possible));
    List<DomainEvent> told = new ArrayList<>();
    give(SeatKind.ROUND, round.seated(), round, table, now, told);
    give(SeatKind.NEWCOMER, round.learning(), round, table, now, told);
    int asked = told.size();
    needs.stream()
        .filter(need -> need.needed() > 0)
        .forEach(need -> note(need, round, table, now, told));
    events.append(told);
    return asked;
  }

  private Set<Long> mentors(Table table, List<Sitter> sitters, List<Candidate> possible) {
    Set<Long> people = new TreeSet<>();
    sitters.forEach(sitter -> people.add(sitter.reviewer()));
    possible.forEach(candidate -> people.add(candidate.reviewer().member().value()));
    return reviewers.mentors(table.network(), people);
  }

  private void give(
      SeatKind kind,
      List<Pairing> pairs,
      Round round,
      Table table,
      Instant now,
      List<DomainEvent> told) {
    for (Pairing pair : pairs) {
      Assignment offer =
          Assignment.offer(
              kind,
              table.chair(SolutionId.of(pair.solution())),
              MemberId.of(pair.reviewer()),
              settings.terms(),
              now);
      if (assignments.add(offer, round.why(kind, pair))) {
        told.add(offer.told(NOBODY, now));
      }
    }
  }

  private void note(Need need, Round round, Table table, Instant now, List<DomainEvent> told) {
    int missing = round.missing(need);
    int before = rows.missingBefore(need.solution());
    rows.note(need.solution(), table.network(), missing, round.eligible(need), now);
    if (missing > before) {
      told.add(
          new SeatsMissing(
              now,
              table.network().value(),
              table.topics(),
              table.problem().value(),
              need.solution().value(),
              missing));
    }
  }
}
