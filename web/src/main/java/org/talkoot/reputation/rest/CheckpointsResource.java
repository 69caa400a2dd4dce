package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.talkoot.reputation.application.CheckpointView;
import org.talkoot.reputation.application.LedgerProving;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** All accounts of the installation in one hash, day by day. */
@Resource
@Path("checkpoints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reputation")
public class CheckpointsResource {
  @Inject private LedgerProving proving;

  @GET
  @Operation(summary = "Lists the daily checkpoints of the ledger, newest first.")
  public Listing<CheckpointView> listCheckpoints(@BeanParam PageQuery page) {
    return Listing.of(proving.checkpoints(page.window()), Function.identity());
  }
}
