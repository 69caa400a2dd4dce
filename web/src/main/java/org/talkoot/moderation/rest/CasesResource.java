package org.talkoot.moderation.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talkoot.member.Scope;
import org.talkoot.moderation.CaseId;
import org.talkoot.moderation.CaseState;
import org.talkoot.moderation.application.Cases;
import org.talkoot.network.NetworkId;
import org.talkoot.network.Viewer;
import org.talkoot.network.application.NetworkReading;
import org.talkoot.shared.InvalidInput;
import org.talkoot.web.rest.CallerIdentity;
import org.talkoot.web.rest.Listing;
import org.talkoot.web.rest.Needs;
import org.talkoot.web.rest.PageQuery;
import org.talkoot.web.rest.Resource;

/** Cases about fairness, for managers. */
@Resource
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class CasesResource {
  @Inject private Cases cases;
  @Inject private NetworkReading networks;
  @Inject private CallerIdentity caller;

  @GET
  @Needs(Scope.MANAGE)
  @Operation(summary = "Lists the cases of the networks that the caller manages, newest first.")
  public Listing<CaseRepresentation> listCases(
      @QueryParam("network") @Nullable String network,
      @QueryParam("state") @Schema(allowableValues = {"open", "dismissed", "upheld"})
          @Nullable String state,
      @BeanParam PageQuery page) {
    return Listing.of(
        cases.of(
            caller.require(),
            network == null ? null : network(network),
            state == null ? null : state(state),
            page.window()),
        CaseRepresentation::of);
  }

  @GET
  @Path("{id}")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Shows a case with its evidence; for managers.")
  public CaseRepresentation showCase(@PathParam("id") CaseId id) {
    return CaseRepresentation.of(cases.view(id, caller.require()));
  }

  @POST
  @Path("{id}/ruling")
  @Needs(Scope.MANAGE)
  @Operation(summary = "Closes a case with reasons; for managers who are no part of it.")
  public CaseRepresentation ruleOnCase(@PathParam("id") CaseId id, RulingRequest sent) {
    return CaseRepresentation.of(
        cases.rule(
            id,
            caller.require(),
            CaseState.parse(Objects.requireNonNullElse(sent.ruling(), "")).orElse(null),
            Objects.requireNonNullElse(sent.reasons(), ""),
            Boolean.TRUE.equals(sent.points())));
  }

  private NetworkId network(String slug) {
    return networks.idOf(slug, Viewer.of(caller.require()));
  }

  private static CaseState state(String code) {
    return CaseState.parse(code).orElseThrow(() -> InvalidInput.of("state", "case.state"));
  }
}
