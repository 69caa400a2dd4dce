package org.talkoot.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.talkoot.draft.application.Drafts;
import org.talkoot.network.Privilege;
import org.talkoot.network.application.Memberships;
import org.talkoot.review.Conflict;
import org.talkoot.review.ReviewRepository;
import org.talkoot.review.ReviewSeats;
import org.talkoot.review.SolutionUnderReview;
import org.talkoot.review.persistence.DeclaredConflicts;
import org.talkoot.shared.Checks;
import org.talkoot.solution.UnknownSolution;

/**
 * Telling that a connection to the author forbids a review, whether or not one was asked for.
 *
 * <p>It is kept and heeded from then on: no round asks this member for a review of anything by that
 * author. An open seat is given back, what was written so far is dropped.
 */
@Stateless
public class DeclaringConflicts {
  private static final int LONGEST = 1000;

  @Inject private ReviewRepository reviews;
  @Inject private ReviewSeats seats;
  @Inject private DeclaredConflicts conflicts;
  @Inject private Memberships memberships;
  @Inject private Drafts drafts;
  @Inject private Clock clock;

  /** Notes a connection, for whoever could give the review; telling it twice changes nothing. */
  public void declare(DeclareConflict command) {
    Instant now = clock.instant();
    SolutionUnderReview subject =
        reviews
            .lockSubject(command.solution(), command.by(), now)
            .orElseThrow(UnknownSolution::new);
    ReviewSeats.Seat seat = seats.hold(command.solution(), command.by(), now);
    if (seat == ReviewSeats.Seat.NONE) {
      memberships.require(subject.network(), command.by(), Privilege.REVIEW);
    }
    new Checks().text("text", command.text(), 1, LONGEST).throwIfBroken();
    String text = command.text().strip();
    conflicts.add(command.solution(), command.by(), text, now);
    seats.release(command.solution(), command.by(), text, now);
    drafts.sent(command.by(), ReviewDrafting.key(command.solution()));
  }

  /**
   * Notes the blocking connections among what a review declares, which is then refused; called
   * before {@link PeerReviewing#deliver}, whose refusal takes back all that it did itself.
   */
  public void declareBlocking(DeliverReview refused) {
    blocking(refused)
        .map(text -> new DeclareConflict(refused.by(), refused.solution(), text))
        .findFirst()
        .ifPresent(this::declare);
  }

  private static Stream<String> blocking(DeliverReview refused) {
    return refused.assessment().conflicts().stream()
        .filter(Conflict::isBlocking)
        .map(Conflict::text)
        .filter(text -> !text.isBlank());
  }
}
