package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.MemberId;
import org.talkoot.network.Privilege;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.Memberships;
import org.talkoot.review.CalibrationProbe;
import org.talkoot.review.Candidacy;
import org.talkoot.review.ProbeRefused;
import org.talkoot.review.ReviewId;
import org.talkoot.review.ReviewRepository;
import org.talkoot.review.ReviewerPolicy;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.review.UnknownReview;
import org.talkoot.review.persistence.ProbeRows;
import org.talkoot.review.persistence.ReviewQueries;
import org.talkoot.shared.Checks;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.SolutionId;
import org.talkoot.solution.UnknownSolution;

/** What managers do to learn how reviewers score: probes of solutions, spot checks of reviews. */
@Stateless
public class Calibrating {
  private static final int LONGEST = 2000;

  @Inject private ReviewRepository reviews;
  @Inject private ReviewQueries queries;
  @Inject private Memberships memberships;
  @Inject private ProbeRows probes;
  @Inject private ReviewsHeldUp heldUp;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Scores a solution, once, and tells which of its reviews that proves right. */
  public ProbeView probe(SolutionId solution, MemberId by, CalibrationProbe probe) {
    Instant now = clock.instant();
    SolutionUnderReview subject = subject(solution, by, now);
    Candidacy candidacy = reviews.candidacyOf(by, solution, now);
    ReviewerPolicy.admit(candidacy, subject.anonymity());
    if (candidacy.reviewedIt()) {
      throw ProbeRefused.ofOnesOwnReview();
    }
    if (probes.of(solution).isPresent()) {
      throw ProbeRefused.givenBefore();
    }
    probe.check(subject.rubric());
    double overall = probe.overall(subject.rubric());
    probes.add(solution, by, probe, overall, now);
    events.append(heldUp.by(subject, by, overall, now));
    return view(solution).orElseThrow(UnknownSolution::new);
  }

  /**
   * Judges what one review judged, over all and from 1 to 5, once, and tells whether that proves
   * the review right.
   */
  public void spotCheck(ReviewId review, MemberId by, int judgement, @Nullable String text) {
    Instant now = clock.instant();
    ReviewView read =
        queries.one(review, Viewer.of(by)).orElseThrow(() -> new UnknownReview(review));
    SolutionUnderReview subject = subject(read.solution(), by, now);
    ReviewerPolicy.admit(reviews.candidacyOf(by, read.solution(), now), subject.anonymity());
    if (read.mine()) {
      throw ProbeRefused.ofOnesOwnReview();
    }
    Checks checks = new Checks();
    checks.require(judgement >= 1 && judgement <= 5, "judgement", "value.oneToFive");
    checks.text("text", text, 0, LONGEST);
    checks.throwIfBroken();
    if (!probes.add(review, by, judgement, text, now)) {
      throw ProbeRefused.givenBefore();
    }
    events.append(heldUp.by(subject, review, by, judgement, now));
  }

  /** Returns the probe of a solution, empty for none. */
  public Optional<ProbeView> probeOf(SolutionId solution, MemberId manager) {
    subject(solution, manager, clock.instant());
    return view(solution);
  }

  private Optional<ProbeView> view(SolutionId solution) {
    return probes
        .of(solution)
        .map(row -> new ProbeView(solution, row.criteria(), row.overall(), row.text(), row.at()));
  }

  private SolutionUnderReview subject(SolutionId solution, MemberId manager, Instant now) {
    SolutionUnderReview subject =
        reviews.lockSubject(solution, manager, now).orElseThrow(UnknownSolution::new);
    memberships.require(subject.network(), manager, Privilege.MANAGE);
    return subject;
  }
}
