package org.talkoot.privacy.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.privacy.MentionId;
import org.talkoot.privacy.application.Mentions;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Texts in which a word of a former member's name may stand. */
@Resource
@Path("networks/{slug}/mentions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "own data")
public class MentionsResource {
  @Inject private Mentions mentions;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(
      summary = "Lists places that nobody has looked at, newest first; for managers.",
      description = "Which word was found is kept nowhere.")
  public Listing<MentionRepresentation> listMentions(
      @PathParam("slug") String slug, @BeanParam PageQuery page) {
    MemberId manager = caller.require();
    return Listing.of(
        mentions.of(networks.idOf(slug, Viewer.of(manager)), manager, page.window()),
        MentionRepresentation::of);
  }

  @POST
  @Path("{id}/settle")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Notes that a manager has looked at a place.")
  @ApiResponse(responseCode = "204", description = "It is off the list.")
  public Response settleMention(@PathParam("slug") String slug, @PathParam("id") MentionId id) {
    networks.idOf(slug, Viewer.of(caller.require()));
    mentions.settle(id, caller.require());
    return Response.noContent().build();
  }
}
