package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.reputation.application.HoldDesk;
import org.talkoot.reputation.application.HoldView;
import org.talkoot.shared.application.Page;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** The held lines of a network. */
@Resource
@Path("networks/{slug}/holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reputation")
public class HoldsOfNetworkResource {
  @Inject private HoldDesk desk;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(
      summary = "Lists held lines, the oldest first, or the latest that ended; for managers.")
  public Listing<HoldRepresentation> listHolds(
      @PathParam("slug") String slug,
      @QueryParam("ended")
          @DefaultValue("false")
          @Parameter(description = "Whether to list those that ended.")
          boolean ended) {
    MemberId by = caller.require();
    NetworkId network = networks.idOf(slug, Viewer.of(by));
    List<HoldView> holds = ended ? desk.ended(network, by) : desk.open(network, by);
    return Listing.of(new Page<>(holds, Optional.empty()), HoldRepresentation::of);
  }
}
