package org.talkoot.assignment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.talkoot.assignment.Assignment;
import org.talkoot.assignment.AssignmentId;
import org.talkoot.assignment.AssignmentRefused;
import org.talkoot.assignment.AssignmentRefused.Why;
import org.talkoot.assignment.AssignmentRepository;
import org.talkoot.assignment.AssignmentState;
import org.talkoot.assignment.UnknownAssignment;
import org.talkoot.member.MemberId;
import org.talkoot.network.Viewer;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.review.persistence.Candidacies;
import org.talkoot.review.persistence.DeclaredConflicts;
import org.talkoot.review.persistence.ReviewSubjects;
import org.talkoot.shared.EventLog;

/** What reviewers answer when they are asked for a review. */
@Stateless
public class AssignmentAnswering {
  @Inject private AssignmentRepository assignments;
  @Inject private ReviewSubjects subjects;
  @Inject private Candidacies candidacies;
  @Inject private DeclaredConflicts conflicts;
  @Inject private ReviewSettings settings;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Says yes; saying it twice changes nothing. */
  public void accept(AssignmentId id, MemberId by) {
    Instant now = clock.instant();
    Assignment offered = mine(id, by);
    requireProper(offered, now);
    Assignment accepted = offered.accept(now);
    if (offered.state() != AssignmentState.ACCEPTED) {
      keep(accepted, now);
    }
  }

  /** Says no, with a reason; a connection that forbids the review is remembered. */
  public void decline(DeclineAssignment command) {
    Instant now = clock.instant();
    Assignment declined =
        mine(command.assignment(), command.by()).decline(command.reason(), command.conflict(), now);
    if (command.conflict()) {
      conflicts.add(declined.solution(), declined.reviewer(), declined.reason(), now);
    }
    keep(declined, now);
  }

  /** Says that the review comes later, which moves its due time once. */
  public void notice(AssignmentId id, MemberId by) {
    assignments.save(mine(id, by).notice(settings.terms(), clock.instant()));
  }

  private void keep(Assignment moved, Instant now) {
    assignments.save(moved);
    events.append(moved.told(moved.reviewer().value(), now));
  }

  private Assignment mine(AssignmentId id, MemberId by) {
    Assignment held = assignments.getLocked(id);
    if (!held.reviewer().equals(by)) {
      throw new UnknownAssignment();
    }
    return held;
  }

  private void requireProper(Assignment offered, Instant now) {
    Optional<ReviewSubjects.Subject> subject =
        subjects
            .find(offered.solution(), Viewer.of(offered.reviewer()), now)
            .filter(ReviewSubjects.Subject::takesReviews);
    AssignmentRefused.when(subject.isEmpty(), Why.CLOSED);
    subject.ifPresent(
        taken ->
            ReviewerPolicy.admit(
                candidacies.of(offered.solution(), offered.reviewer(), now), taken.anonymity()));
  }
}
