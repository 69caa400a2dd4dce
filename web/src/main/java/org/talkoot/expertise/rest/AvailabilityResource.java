package org.talkoot.expertise.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.expertise.application.AvailabilitySaying;
import org.talkoot.expertise.application.SayAvailability;
import org.talkoot.member.Scope;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** How often and in which languages the caller helps. */
@Resource
@Path("members/{handle}/availability")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class AvailabilityResource {
  @Inject private AvailabilitySaying availability;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(summary = "Shows how often and in which languages the caller helps; only to them.")
  public AvailabilityRepresentation showAvailability(@PathParam("handle") String handle) {
    return AvailabilityRepresentation.of(availability.of(caller.require(), handle));
  }

  @PUT
  @Needs(Scope.WRITE)
  @Operation(summary = "Says how often and in which languages the caller helps.")
  public AvailabilityRepresentation sayAvailability(
      @PathParam("handle") String handle, AvailabilityRequest wish) {
    availability.say(new SayAvailability(caller.require(), handle, wish.availability()));
    return AvailabilityRepresentation.of(availability.of(caller.require(), handle));
  }
}
