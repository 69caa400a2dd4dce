package org.talkoot.portal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.portal.application.HonourReading;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Those whose contributions weighed most in a period. */
@Resource
@Path("honour-roll")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reputation")
public class HonourRollResource {
  @Inject private HonourReading reading;

  @GET
  @Operation(summary = "Lists those whose contributions weighed most in a period.")
  public Listing<RankedPersonRepresentation> showHonourRoll(
      @BeanParam HonourQuery query, @BeanParam PageQuery page) {
    return Listing.of(reading.roll(query.filter(), page.window()), RankedPersonRepresentation::of);
  }
}
