package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.moderation.application.SecondLook;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** What was hidden of the caller. */
@Resource
@Path("me/hidings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class OwnHidingsResource {
  @Inject private SecondLook looks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Lists what was hidden of the caller, newest first.")
  public Listing<HidingRepresentation> listOwnHidings(@BeanParam PageQuery page) {
    return Listing.of(looks.of(caller.require(), page.window()), HidingRepresentation::of);
  }
}
