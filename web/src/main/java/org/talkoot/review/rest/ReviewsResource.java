package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.review.ReviewId;
import org.talkoot.review.application.Calibrating;
import org.talkoot.review.application.PeerReviewing;
import org.talkoot.review.application.RateReview;
import org.talkoot.review.application.RespondToReview;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.PathTarget;
import org.talkoot.web.rest.Resource;

/** Single reviews, and what waits for one. */
@Resource
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class ReviewsResource implements PathTarget {
  @Inject private ReviewReading reading;
  @Inject private PeerReviewing reviewing;
  @Inject private Calibrating calibrating;
  @Inject private CallerIdentity caller;

  @GET
  @Path("waiting")
  @Needs(Scope.READ)
  @Operation(summary = "Lists the solutions that wait for a review by the caller, newest first.")
  public Listing<ReviewWaitingRepresentation> listReviewsWaiting(@BeanParam PageQuery page) {
    return Listing.of(
        reading.waitingFor(caller.require(), page.window()), ReviewWaitingRepresentation::of);
  }

  @GET
  @Path("given")
  @Needs(Scope.READ)
  @Operation(summary = "Lists the reviews that the caller has sent, newest first.")
  public Listing<ReviewGivenRepresentation> listReviewsGiven(@BeanParam PageQuery page) {
    return Listing.of(
        reading.givenBy(caller.require(), page.window()), ReviewGivenRepresentation::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Shows one review.")
  public ReviewRepresentation showReview(@PathParam("id") ReviewId id) {
    return ReviewRepresentation.of(reading.view(id, caller.viewer()));
  }

  @PUT
  @Path("{id}/rating")
  @Needs(Scope.WRITE)
  @Operation(summary = "Says whether a review helped; for the author and the requester.")
  public ReviewRepresentation rateReview(@PathParam("id") ReviewId id, RatingRequest rating) {
    if (rating.helpful() == null) {
      shown(id);
      throw InvalidInput.of("helpful", "text.missing");
    }
    reviewing.rate(new RateReview(caller.require(), id, rating.helpful()));
    return shown(id);
  }

  @POST
  @Path("{id}/response")
  @Needs(Scope.WRITE)
  @Limited(Budget.POST)
  @Operation(summary = "Answers a review of one's own solution, once.")
  public ReviewRepresentation respondToReview(
      @PathParam("id") ReviewId id, ResponseRequest response) {
    String text = Objects.requireNonNullElse(response.text(), "");
    reviewing.respond(new RespondToReview(caller.require(), id, text));
    return shown(id);
  }

  @POST
  @Path("{id}/spot-check")
  @Needs(Scope.MANAGE)
  @Limited(Budget.POST)
  @Operation(summary = "Measures one review by the caller's own judgement, once; for managers.")
  public ReviewRepresentation spotCheckReview(@PathParam("id") ReviewId id, SpotCheckRequest sent) {
    calibrating.spotCheck(
        id, caller.require(), Objects.requireNonNullElse(sent.judgement(), 0), sent.text());
    return shown(id);
  }

  @Override
  public boolean names(String collection) {
    return collection.equals("reviews");
  }

  @Override
  public void require(String id, Viewer viewer) {
    reading.view(ReviewId.parse(id).orElseGet(() -> ReviewId.of(0)), viewer);
  }

  private ReviewRepresentation shown(ReviewId id) {
    return ReviewRepresentation.of(reading.view(id, Viewer.of(caller.require())));
  }
}
