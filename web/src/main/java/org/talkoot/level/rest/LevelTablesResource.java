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
import org.talkoot.level.application.LevelTableKeeping;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;
import org.talkoot.web.rest.Tagged;

/** What the levels of a network need and allow. */
@Resource
@Path("networks/{slug}/level-table")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "levels")
public class LevelTablesResource {
  @Inject private LevelTableKeeping tables;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Shows what each level needs and allows in a network, as it is in force.")
  public LevelTableRepresentation showLevelTable(@PathParam("slug") String slug) {
    Viewer viewer = caller.viewer();
    return LevelTableRepresentation.of(tables.inForce(networks.idOf(slug, viewer), viewer));
  }

  @POST
  @Needs(Scope.MANAGE)
  @Limited(Budget.POST)
  @Operation(summary = "Publishes a level table for a network; for its managers.")
  public Created<LevelTableRepresentation> publishLevelTable(
      @PathParam("slug") String slug, LevelTableRequest wanted) {
    MemberId by = caller.require();
    Viewer viewer = Viewer.of(by);
    NetworkId network = networks.idOf(slug, viewer);
    int version = tables.publish(wanted.wish(network, by));
    return Created.at(
        "networks/" + slug + "/level-table",
        Tagged.of(version, 0, LevelTableRepresentation.of(tables.inForce(network, viewer))));
  }
}
