package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.member.UnknownMember;
import org.talkoot.member.application.MemberReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;

/** The caller. */
@Resource
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MeResource {
  @Inject private MemberReading reading;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Shows the caller, with what nobody else sees.")
  public Tagged<MeRepresentation> showMe() {
    return MeRepresentation.tagged(
        reading.identityOf(caller.require()).orElseThrow(UnknownMember::new));
  }
}
