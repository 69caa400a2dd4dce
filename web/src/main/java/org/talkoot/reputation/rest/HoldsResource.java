package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.Scope;
import org.talkoot.reputation.HoldId;
import org.talkoot.reputation.application.HoldDesk;
import org.talkoot.reputation.application.RuleOnHold;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Rulings on held lines. */
@Resource
@Path("holds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reputation")
public class HoldsResource {
  @Inject private HoldDesk desk;
  @Inject private CallerIdentity caller;

  @POST
  @Path("release")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lets a held line count, with reasons; for managers without a part in it.")
  public HoldRepresentation releaseHold(@PathParam("id") HoldId id, RulingRequest ruling) {
    return HoldRepresentation.of(
        desk.release(new RuleOnHold(caller.require(), id, ruling.words())));
  }

  @POST
  @Path("take-back")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Takes a held line back, with reasons; for managers without a part in it.")
  public HoldRepresentation takeHoldBack(@PathParam("id") HoldId id, RulingRequest ruling) {
    return HoldRepresentation.of(
        desk.takeBack(new RuleOnHold(caller.require(), id, ruling.words())));
  }
}
