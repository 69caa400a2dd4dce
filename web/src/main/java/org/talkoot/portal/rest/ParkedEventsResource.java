package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.portal.application.SubscriberCare;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Events that a subscriber could not digest, put aside so that the next ones could go on. */
@Resource
@Path("parked-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class ParkedEventsResource {
  @Inject private SubscriberCare care;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists the parked events, the latest first; for operators.")
  public Listing<ParkedEventRepresentation> listParkedEvents() {
    return Listing.complete(care.parked(caller.require()), ParkedEventRepresentation::of);
  }

  @POST
  @Path("{subscriber}/{event}/retry")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Tells a parked event once more; 409 when it fails again. For operators.")
  public Listing<ParkedEventRepresentation> retryParkedEvent(
      @PathParam("subscriber") String subscriber,
      @PathParam("event") long event,
      SettlementRequest why) {
    care.retry(subscriber, event, why.reason(), caller.require());
    return listParkedEvents();
  }

  @POST
  @Path("{subscriber}/{event}/drop")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Gives a parked event up; for operators.")
  public Listing<ParkedEventRepresentation> dropParkedEvent(
      @PathParam("subscriber") String subscriber,
      @PathParam("event") long event,
      SettlementRequest why) {
    care.drop(subscriber, event, why.reason(), caller.require());
    return listParkedEvents();
  }
}
