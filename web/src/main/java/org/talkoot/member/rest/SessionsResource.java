package org.talkoot.member.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.member.SessionId;
import org.talkoot.member.application.AccountKeeping;
import org.talkoot.member.application.Sessions;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Where the caller is signed in with a browser. */
@Resource
@Path("me/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class SessionsResource {
  @Inject private Sessions sessions;
  @Inject private AccountKeeping accounts;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists where the caller is signed in with a browser, the last used first.")
  public Listing<SessionRepresentation> listSessions() {
    return Listing.complete(sessions.of(caller.require()), SessionRepresentation::of);
  }

  @DELETE
  @Needs(Scope.WRITE)
  @Operation(summary = "Signs the caller out of every browser; tokens go on working.")
  public void endSessions() {
    accounts.endSessions(caller.require());
  }

  @DELETE
  @Path("{id}")
  @Needs(Scope.WRITE)
  @Operation(summary = "Signs the caller out of one browser.")
  public void endSession(@PathParam("id") SessionId id) {
    sessions.end(id, caller.require());
  }
}
