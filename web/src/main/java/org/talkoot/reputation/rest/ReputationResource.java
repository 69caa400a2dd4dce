package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.application.MemberReading;
import org.talkoot.reputation.application.ReputationReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Resource;

/** What a member has earned. */
@Resource
@Path("members/{handle}/reputation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reputation")
public class ReputationResource {
  @Inject private ReputationReading reading;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Shows what a member has earned, by track, topic and network.")
  public ReputationRepresentation showReputation(@PathParam("handle") String handle) {
    return ReputationRepresentation.of(reading.of(members.byHandle(handle).id(), caller.viewer()));
  }
}
