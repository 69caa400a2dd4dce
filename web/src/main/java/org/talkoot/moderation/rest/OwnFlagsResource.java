package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.moderation.FlagId;
import org.talkoot.moderation.application.Flagging;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What the caller reported, and what became of it. */
@Resource
@Path("me/flags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class OwnFlagsResource {
  @Inject private Flagging flagging;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists what the caller reported, newest first.")
  public Listing<FlagRepresentation> listOwnFlags(@BeanParam PageQuery page) {
    return Listing.of(flagging.mine(caller.require(), page.window()), FlagRepresentation::of);
  }

  @GET
  @Path("{id}")
  @Needs(Scope.READ)
  @Operation(summary = "Shows what became of one of the caller's reports.")
  public FlagRepresentation showOwnFlag(@PathParam("id") FlagId id) {
    return FlagRepresentation.of(flagging.mine(id, caller.require()));
  }
}
