package org.talkoot.assignment.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.assignment.application.AssignmentReading;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** How reviewing goes in a network. */
@Resource
@Path("networks/{slug}/reviewing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments")
public class ReviewingResource {
  @Inject private AssignmentReading reading;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Sums up the reviewing of the last 90 days; for managers.")
  public ReviewingRepresentation showReviewing(@PathParam("slug") String slug) {
    return ReviewingRepresentation.of(
        reading.statistics(networks.idOf(slug, Viewer.of(caller.require())), caller.require()));
  }
}
