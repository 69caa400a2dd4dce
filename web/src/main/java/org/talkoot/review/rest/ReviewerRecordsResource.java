package org.talkoot.review.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.member.application.MemberReading;
import org.talkoot.review.application.ReviewerRecordReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** How a member's reviews fared. */
@Resource
@Path("members/{handle}/reviewing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
public class ReviewerRecordsResource {
  @Inject private ReviewerRecordReading reading;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Shows how a member's reviews fared; to the member and to managers.")
  public ReviewerRecordRepresentation showReviewerRecord(@PathParam("handle") String handle) {
    return ReviewerRecordRepresentation.of(
        reading.of(members.byHandle(handle).id(), caller.require()));
  }
}
