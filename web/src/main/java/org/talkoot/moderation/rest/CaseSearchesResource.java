package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.moderation.application.Cases;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Limited;
import org.talkoot.web.rest.Limits.Budget;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Looking through a network for cases, when a manager does not want to wait for the night. */
@Resource
@Path("networks/{slug}/case-searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class CaseSearchesResource {
  @Inject private Cases cases;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @POST
  @Needs(Scope.MANAGE)
  @Limited(Budget.POST)
  @Operation(summary = "Looks through the network at once; for managers.")
  public CaseSearchRepresentation searchCases(@PathParam("slug") String slug) {
    return new CaseSearchRepresentation(
        cases.search(networks.idOf(slug, Viewer.of(caller.require())), caller.require()));
  }
}
