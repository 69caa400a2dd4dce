package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.talkoot.member.Scope;
import org.talkoot.portal.application.SubscriberCare;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Those who hear of every event after its commit, and how far they are behind. */
@Resource
@Path("subscribers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class SubscribersResource {
  @Inject private SubscriberCare care;
  @Inject private CallerIdentity caller;
  @Inject private Clock clock;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists the subscribers of the event log with their lag; for operators.")
  public Listing<SubscriberRepresentation> listSubscribers() {
    return Listing.complete(
        care.standings(caller.require()),
        standing -> SubscriberRepresentation.of(standing, clock.instant()));
  }
}
