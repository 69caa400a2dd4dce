package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.level.application.RankReading;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.network.Viewer;
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
  @Inject private RankReading ranks;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(
      summary =
          "Shows what a member has earned, by track, topic and network, and to the member the ranks.")
  public ReputationRepresentation showReputation(@PathParam("handle") String handle) {
    MemberId member = members.byHandle(handle).id();
    Viewer viewer = caller.viewer();
    return ReputationRepresentation.of(reading.of(member, viewer), ranks.of(member, viewer));
  }
}
