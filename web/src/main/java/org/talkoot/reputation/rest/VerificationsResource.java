package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.reputation.VerificationId;
import org.talkoot.reputation.application.LedgerVerifying;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Created;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** Proofs of a network's ledger that run in the background. */
@Resource
@Path("networks/{slug}/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class VerificationsResource {
  @Inject private LedgerVerifying verifying;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(
      summary = "Lists the latest verifications of a ledger; for its managers and operators.")
  public Listing<VerificationRepresentation> listVerifications(@PathParam("slug") String slug) {
    return Listing.complete(
        verifying.list(slug, caller.require()),
        view -> VerificationRepresentation.of(view, List.of()));
  }

  @POST
  @Needs(Scope.MANAGE)
  @Operation(summary = "Begins to derive everything again; 409 while that is being done.")
  public Created<VerificationRepresentation> beginVerification(@PathParam("slug") String slug) {
    VerificationId begun = verifying.start(slug, caller.require());
    return Created.at(
        "networks/" + slug + "/verifications/" + begun, showVerification(slug, begun));
  }

  @GET
  @Path("{id}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows how a verification stands and what it found.")
  public VerificationRepresentation showVerification(
      @PathParam("slug") String slug, @PathParam("id") VerificationId id) {
    MemberId by = caller.require();
    return VerificationRepresentation.of(
        verifying.show(slug, id, by), verifying.differences(slug, id, by));
  }

  @POST
  @Path("{id}/cancel")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Stops a verification; one that has ended stays as it is.")
  public VerificationRepresentation cancelVerification(
      @PathParam("slug") String slug, @PathParam("id") VerificationId id) {
    verifying.cancel(slug, id, caller.require());
    return showVerification(slug, id);
  }
}
