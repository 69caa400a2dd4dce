package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.talkoot.draft.application.Drafts;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.review.Candidacy;
import org.talkoot.review.Review;
import org.talkoot.review.ReviewId;
import org.talkoot.review.ReviewRepository;
import org.talkoot.review.ReviewSeats;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.review.persistence.ReviewTallies;
import org.talkoot.shared.EventLog;
import org.talkoot.solution.UnknownSolution;

/** What peers, authors and requesters do with reviews. */
@Stateless
public class PeerReviewing {
  @Inject private ReviewRepository reviews;
  @Inject private ReviewSeats seats;
  @Inject private ReviewedTopics topics;
  @Inject private Memberships memberships;
  @Inject private ReviewTallies tallies;
  @Inject private Drafts drafts;
  @Inject private ConsensusKeeping consensus;
  @Inject private ReviewsHeldUp heldUp;
  @Inject private EventLog events;
  @Inject private Clock clock;

  /** Takes a review in, unless a rule forbids it to this member or at this time. */
  public ReviewId deliver(DeliverReview command) {
    Instant now = clock.instant();
    SolutionUnderReview subject =
        reviews
            .lockSubject(command.solution(), command.by(), now)
            .orElseThrow(UnknownSolution::new);
    ReviewSeats.Seat seat = seats.hold(command.solution(), command.by(), now);
    requireReviewer(subject, command, seat);
    Candidacy candidacy = reviews.candidacyOf(command.by(), command.solution(), now);
    int counted = reviews.countedVolunteersOf(command.solution());
    Review review =
        Review.deliver(subject, command.by(), candidacy, command.assessment(), seat, counted, now);
    reviews.add(review);
    consensus.renew(subject.network(), subject.solution());
    drafts.sent(command.by(), ReviewDrafting.key(command.solution()));
    events.append(review.delivered(subject.topics()));
    events.append(heldUp.at(subject, review.id(), now));
    seats.fulfil(command.solution(), command.by(), now);
    tallies.count(subject, now);
    return review.id();
  }

  /** Whoever was asked may review, also before their level allows it. */
  private void requireReviewer(
      SolutionUnderReview subject, DeliverReview command, ReviewSeats.Seat seat) {
    if (seat == ReviewSeats.Seat.NONE) {
      memberships.require(subject.network(), command.by(), Privilege.REVIEW);
    }
  }

  /** Lets the author answer a review, once. */
  public void respond(RespondToReview command) {
    topics.requireVisible(command.review(), command.by());
    reviews.getLocked(command.review()).respond(command.by(), command.text(), clock.instant());
  }

  /** Notes whether a review helped its author or the requester; they may change their mind. */
  public void rate(RateReview command) {
    topics.requireVisible(command.review(), command.by());
    Instant now = clock.instant();
    Review review = reviews.getLocked(command.review());
    boolean before = review.isFoundHelpful();
    if (review.rate(command.by(), command.helpful(), now)) {
      List<Long> about = topics.of(review.problem());
      events.append(review.rated(command.by(), command.helpful(), about, now));
      if (review.isFoundHelpful() != before) {
        events.append(
            before
                ? review.helpfulTakenBack(command.by(), about, now)
                : review.foundHelpful(command.by(), about, now));
      }
    }
  }
}
