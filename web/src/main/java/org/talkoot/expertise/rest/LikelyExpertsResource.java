package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.expertise.application.ExpertSuggesting;
import org.talkoot.member.Scope;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Who in a network might know the answer to a question. */
@Resource
@Path("networks/{slug}/likely-experts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "networks")
public class LikelyExpertsResource {
  @Inject private ExpertSuggesting experts;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(
      summary = "Names up to five who might know about topics, the likeliest first, and why.")
  public Listing<LikelyExpertRepresentation> listLikelyExperts(
      @PathParam("slug") String slug, @BeanParam LikelyExpertQuery query) {
    NetworkId network = networks.idOf(slug, Viewer.of(caller.require()));
    return Listing.complete(
        experts.of(query.asked(network, caller.require()), caller.language()),
        LikelyExpertRepresentation::of);
  }
}
