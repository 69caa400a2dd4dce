package org.talkoot.level.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.level.LossId;
import org.talkoot.level.application.LevelLosses;
import org.talkoot.member.Scope;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Losses of levels that were proposed to the managers of a network. */
@Resource
@Path("networks/{slug}/level-losses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "levels")
public class LossesResource {
  @Inject private LevelLosses losses;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists the open proposals, the oldest first, at most 100; for managers.")
  public Listing<LossRepresentation> listLevelLosses(@PathParam("slug") String slug) {
    return Listing.complete(losses.open(network(slug), caller.require()), LossRepresentation::of);
  }

  @POST
  @Path("{id}/confirm")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Takes the level away with a reason that the member reads; for managers.")
  public LossRepresentation confirmLevelLoss(
      @PathParam("slug") String slug, @PathParam("id") LossId id, LossRequest decision) {
    return LossRepresentation.of(
        losses.confirm(network(slug), id, caller.require(), decision.words()));
  }

  @POST
  @Path("{id}/decline")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lets the member keep the level, with a reason; for managers.")
  public LossRepresentation declineLevelLoss(
      @PathParam("slug") String slug, @PathParam("id") LossId id, LossRequest decision) {
    return LossRepresentation.of(
        losses.decline(network(slug), id, caller.require(), decision.words()));
  }

  private NetworkId network(String slug) {
    return networks.idOf(slug, Viewer.of(caller.require()));
  }
}
