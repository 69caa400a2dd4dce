package org.talkoot.badge.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.badge.application.BadgeReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Badges: what they ask for and who holds them. */
@Resource
@Path("badges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "badges")
public class BadgesResource {
  private static final String COMMONS = "commons";

  @Inject private BadgeReading reading;
  @Inject private CallerIdentity caller;

  @GET
  @Operation(summary = "Lists the badges of a network, with their criteria and holders.")
  public Listing<BadgeRepresentation> listBadges(
      @Parameter(description = "Slug of the network.") @QueryParam("network") @DefaultValue(COMMONS)
          String network) {
    return Listing.complete(
        reading.list(network, caller.viewer()),
        view -> BadgeRepresentation.of(view, caller.language()));
  }

  @GET
  @Path("{code}")
  @Operation(summary = "Shows one badge of a network.")
  public BadgeRepresentation showBadge(
      @PathParam("code") String code,
      @Parameter(description = "Slug of the network.") @QueryParam("network") @DefaultValue(COMMONS)
          String network) {
    return BadgeRepresentation.of(reading.one(network, code, caller.viewer()), caller.language());
  }

  @GET
  @Path("{code}/holders")
  @Operation(summary = "Lists those who hold a badge, the latest first.")
  public Listing<BadgeHolderRepresentation> listHoldersOfBadge(
      @PathParam("code") String code,
      @Parameter(description = "Slug of the network.") @QueryParam("network") @DefaultValue(COMMONS)
          String network,
      @BeanParam PageQuery page) {
    return Listing.of(
        reading.holders(network, code, caller.viewer(), page.window()),
        BadgeHolderRepresentation::of);
  }
}
