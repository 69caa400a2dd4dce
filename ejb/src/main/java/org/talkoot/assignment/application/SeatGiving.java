package org.talkoot.assignment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.talkoot.assignment.Assignment;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.AssignmentRefused;
import org.talkoot.assignment.AssignmentRefused.Why;
import org.talkoot.assignment.AssignmentRepository;
import org.talkoot.assignment.Chair;
import org.talkoot.assignment.SeatKind;
import org.talkoot.assignment.Suitability;
import org.talkoot.assignment.UnknownAssignment;
import org.talkoot.assignment.persistence.ReviewerRows;
import org.talkoot.assignment.persistence.RoundRows;
import org.talkoot.assignment.persistence.RoundRows.Table;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.PersonRef;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.review.Candidacy;
import org.talkoot.review.ReviewRepository;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;

/** Seats that people give and take by hand, within the same rules as those of a round. */
@Stateless
public class SeatGiving {
  private static final int MOST_CANDIDATES = 20;
  private static final String NO_REASON = "withdrawn.byManager";

  @Inject private AssignmentRepository assignments;
  @Inject private ReviewRepository reviews;
  @Inject private RoundRows rows;
  @Inject private ReviewerRows reviewers;
  @Inject private Candidates candidates;
  @Inject private MemberReading members;
  @Inject private Memberships memberships;
  @Inject private ReviewSettings settings;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Asks somebody for a review, for a manager. */
  public AssignmentId assign(AssignReviewer command) {
    Instant now = clock.instant();
    SolutionUnderReview subject = subject(command.solution(), command.by(), now);
    memberships.require(subject.network(), command.by(), Privilege.MANAGE);
    MemberId reviewer = members.byHandle(command.reviewer()).id();
    reviewers.hold(List.of(reviewer.value()));
    requireProper(subject, reviewer, now);
    boolean isBlinkered = rows.blinkered(table(subject, now)).contains(reviewer.value());
    AssignmentRefused.when(isBlinkered, Why.EXCLUDED);
    requireTime(subject.network(), reviewer, now);
    Assignment offer =
        Assignment.offer(SeatKind.MANUAL, chair(subject, now), reviewer, settings.terms(), now);
    return add(offer, Suitability.because("manual"), command.by(), now);
  }

  /** Takes a seat unasked. */
  public AssignmentId volunteer(SolutionId solution, MemberId by) {
    Instant now = clock.instant();
    SolutionUnderReview subject = subject(solution, by, now);
    memberships.require(subject.network(), by, Privilege.REVIEW);
    reviewers.hold(List.of(by.value()));
    ReviewerPolicy.admit(reviews.candidacyOf(by, solution, now), subject.anonymity());
    requireProper(subject, by, now);
    Assignment taken = Assignment.volunteer(chair(subject, now), by, settings.terms(), now);
    return add(taken, Suitability.because("volunteer"), by, now);
  }

  /**
   * Takes a seat back, for a manager.
   *
   * @param reason what the reviewer reads, may be empty
   */
  public void withdraw(AssignmentId id, MemberId manager, String reason) {
    Instant now = clock.instant();
    requireKnown(id, manager);
    Assignment held = assignments.getLocked(id);
    memberships.require(held.network(), manager, Privilege.MANAGE);
    Assignment withdrawn = held.withdraw(reason.isBlank() ? NO_REASON : reason, now);
    assignments.save(withdrawn);
    events.append(withdrawn.told(manager.value(), now));
  }

  /**
   * Refuses unless the member may know of the assignment: its reviewer and the managers.
   *
   * @throws UnknownAssignment otherwise
   */
  public void requireKnown(AssignmentId id, MemberId member) {
    Assignment held = assignments.getLocked(id);
    boolean isKnown =
        held.reviewer().equals(member) || memberships.isManager(held.network(), member);
    if (!isKnown) {
      throw new UnknownAssignment();
    }
  }

  /** Returns whom a manager can ask for a review of the solution, those who fit best first. */
  public List<CandidateView> candidates(SolutionId solution, MemberId manager, Locale locale) {
    Instant now = clock.instant();
    SolutionUnderReview subject = subject(solution, manager, now);
    memberships.require(subject.network(), manager, Privilege.MANAGE);
    List<RoundRows.Need> needs =
        rows.needs(subject.problem()).stream()
            .filter(need -> need.solution().equals(solution))
            .toList();
    List<Long> sitting =
        rows.sitters(List.of(solution.value())).stream()
            .filter(sitter -> sitter.state().isOpen())
            .map(RoundRows.Sitter::reviewer)
            .toList();
    ReasonWords words = ReasonWords.ofReviewer(false, locale);
    return candidates.of(table(subject, now), needs, now).stream()
        .filter(Candidate::mayReview)
        .filter(one -> !sitting.contains(one.reviewer().member().value()))
        .limit(MOST_CANDIDATES)
        .map(one -> view(one, words))
        .toList();
  }

  private static CandidateView view(Candidate one, ReasonWords words) {
    ReviewerRows.Reviewer reviewer = one.reviewer();
    return new CandidateView(
        new PersonRef(reviewer.member(), reviewer.handle(), reviewer.displayName()),
        one.suitability().value(),
        words.told(one.suitability().reasons()),
        reviewer.freeLoad());
  }

  private AssignmentId add(Assignment seat, Suitability why, MemberId by, Instant now) {
    AssignmentRefused.when(!assignments.add(seat, why), Why.SEATED);
    events.append(seat.told(by.value(), now));
    return seat.id();
  }

  private void requireProper(SolutionUnderReview subject, MemberId reviewer, Instant now) {
    Candidacy candidacy = reviews.candidacyOf(reviewer, subject.solution(), now);
    AssignmentRefused.when(!subject.takesReviews(), Why.CLOSED);
    AssignmentRefused.when(candidacy.reviewedIt(), Why.ALREADY_GIVEN);
    AssignmentRefused.when(ReviewerPolicy.hindranceOf(candidacy).isPresent(), Why.EXCLUDED);
  }

  private void requireTime(NetworkId network, MemberId reviewer, Instant now) {
    boolean mayReview = memberships.may(network, reviewer, Privilege.REVIEW);
    AssignmentRefused.when(!mayReview, Why.NOT_A_REVIEWER);
    List<ReviewerRows.Reviewer> present =
        reviewers.facts(
            network,
            List.of(reviewer.value()),
            settings.usualLoad(),
            settings.activityHalfLife(),
            now);
    boolean hasTime = present.stream().anyMatch(facts -> facts.freeLoad() > 0);
    AssignmentRefused.when(!hasTime, Why.NO_TIME);
  }

  private SolutionUnderReview subject(SolutionId solution, MemberId member, Instant now) {
    return reviews.lockSubject(solution, member, now).orElseThrow(UnknownSolution::new);
  }

  private Chair chair(SolutionUnderReview subject, Instant now) {
    return table(subject, now).chair(subject.solution());
  }

  private Table table(SolutionUnderReview subject, Instant now) {
    return rows.look(subject.problem(), now).orElseThrow(UnknownSolution::new);
  }
}
