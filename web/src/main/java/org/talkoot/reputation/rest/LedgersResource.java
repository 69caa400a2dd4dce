package org.talkoot.reputation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.talkoot.member.MemberId;
import org.talkoot.member.Scope;
import org.talkoot.member.application.MemberReading;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.reputation.LedgerProof;
import org.talkoot.reputation.application.LedgerProving;
import org.talkoot.reputation.application.LedgerReading;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Why a member has points, line by line. */
@Resource
@Path("members/{handle}/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reputation")
public class LedgersResource {
  @Inject private LedgerReading reading;
  @Inject private MemberReading members;
  @Inject private LedgerProving proving;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.READ)
  @Operation(
      summary = "Lists the lines of a ledger, newest first; own ones, or those of one's network.")
  public Listing<LedgerLineRepresentation> listLedger(
      @PathParam("handle") String handle, @BeanParam LedgerQuery query, @BeanParam PageQuery page) {
    return Listing.of(
        reading.page(query.of(members.byHandle(handle).id()), caller.require(), page.window()),
        LedgerLineRepresentation::of);
  }

  @GET
  @Path("{network}/{sequence}/proof")
  @Needs(Scope.READ)
  @Operation(
      summary = "Proves that one of the caller's own lines stood at the latest checkpoint.",
      description = "404 until a checkpoint was made after the line was written.")
  public LedgerProof proveLine(
      @PathParam("handle") String handle,
      @PathParam("network") String network,
      @PathParam("sequence") long sequence) {
    MemberId by = caller.require();
    return proving.prove(
        networks.idOf(network, Viewer.of(by)), members.byHandle(handle).id(), sequence, by);
  }
}
