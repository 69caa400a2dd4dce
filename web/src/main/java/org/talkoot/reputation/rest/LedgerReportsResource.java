package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.reputation.application.LedgerVerification;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.Resource;

/** The proof of a network's ledger. */
@Resource
@Path("networks/{slug}/ledger-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reputation")
public class LedgerReportsResource {
  @Inject private LedgerVerification verification;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(
      summary = "Derives the whole ledger again and says what differs; for managers and operators.")
  public LedgerReportRepresentation verifyLedger(@PathParam("slug") String slug) {
    MemberId by = caller.require();
    return LedgerReportRepresentation.of(
        verification.verify(networks.idOf(slug, Viewer.of(by)), by));
  }
}
