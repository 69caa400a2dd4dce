package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;
import org.talkoot.member.application.MemberReading;
import org.talkoot.member.application.ProfileChanging;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.IfMatch;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;

/** How the caller is presented to others. */
@Resource
@Path("members/{handle}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class OwnProfileResource {
  @Inject private MemberReading reading;
  @Inject private ProfileChanging profiles;
  @Inject private CallerIdentity caller;

  @PATCH
  @Needs(Scope.WRITE)
  @Operation(summary = "Changes how the caller is presented.")
  public Tagged<MemberRepresentation> changeProfile(
      @PathParam("handle") String handle,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ProfileRequest wish) {
    profiles.change(wish.command(caller.require(), handle, IfMatch.of(ifMatch)));
    return MemberRepresentation.tagged(reading.byHandle(handle));
  }
}
