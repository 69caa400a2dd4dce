package org.talkoot.outcome.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.MemberId;
import org.talkoot.member.application.MemberReading;
import org.talkoot.outcome.application.OutcomeReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What became of the problems in which a member has a share. */
@Resource
@Path("members/{handle}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
public class OutcomesOfMemberResource {
  @Inject private OutcomeReading reading;
  @Inject private MemberReading members;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists what became of the problems in which a member has a share.")
  public Listing<OutcomeSummaryRepresentation> listOutcomesOfMember(
      @PathParam("handle") String handle, @BeanParam PageQuery page) {
    MemberId member = members.byHandle(handle).id();
    return Listing.of(
        reading.ofContributor(member, caller.viewer(), page.window()),
        OutcomeSummaryRepresentation::of);
  }
}
