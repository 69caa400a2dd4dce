package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.review.ReviewId;
import org.talkoot.review.application.DeclaringConflicts;
import org.talkoot.review.application.DeliverReview;
import org.talkoot.review.application.PeerReviewing;
import org.talkoot.review.application.ReviewReading;
import org.talkoot.solution.SolutionId;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** The reviews of a solution. */
@Resource
@Path("solutions/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class SolutionReviewsResource {
  @Inject private ReviewReading reading;
  @Inject private PeerReviewing reviewing;
  @Inject private DeclaringConflicts declaring;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the reviews of a solution, newest first.")
  public Listing<ReviewRepresentation> listReviews(
      @PathParam("id") SolutionId solution, @BeanParam PageQuery page) {
    return Listing.of(
        reading.of(solution, caller.viewer(), page.window()), ReviewRepresentation::of);
  }

  @POST
  @Needs(Scope.REVIEW)
  @Limited(Budget.POST)
  @Operation(summary = "Reviews a solution.")
  public Created<ReviewRepresentation> deliverReview(
      @PathParam("id") SolutionId solution, ReviewRequest sent) {
    DeliverReview review = new DeliverReview(caller.require(), solution, sent.assessment());
    declaring.declareBlocking(review);
    ReviewId id = reviewing.deliver(review);
    Viewer reviewer = Viewer.of(caller.require());
    return Created.at("reviews/" + id, ReviewRepresentation.of(reading.view(id, reviewer)));
  }
}
